/** Pairs of Chinese, Korean and western persons: public figures as plain facts, the rest put together from the tables. */
import { toKatakana } from './kana.ts'
import { type Draft, type Hand, times } from './pair.ts'
import {
  CHINESE_FAMILIES,
  CHINESE_FIGURES,
  CHINESE_GIVENS,
  KOREAN_FAMILIES,
  KOREAN_FIGURES,
  KOREAN_GIVENS,
  SAME_PINYIN,
} from './tables/east-asian.ts'
import { NEAR_WESTERN, WESTERN_FAMILIES, WESTERN_GIVENS } from './tables/western.ts'

export function foreignPeople(hand: Hand): readonly Draft[] {
  return [
    ...[true, false].flatMap((isMatch) => times(90, () => chinese(hand, isMatch))),
    ...times(30, () => samePinyin(hand)),
    ...[true, false].flatMap((isMatch) => times(75, () => korean(hand, isMatch))),
    ...[true, false].flatMap((isMatch) =>
      times(25, () => figure(hand, CHINESE_FIGURES, 'Chinese name', isMatch)),
    ),
    ...[true, false].flatMap((isMatch) =>
      times(20, () => figure(hand, KOREAN_FIGURES, 'Korean name', isMatch)),
    ),
    ...[true, false].flatMap((isMatch) => times(45, () => western(hand, isMatch))),
    ...times(25, () => katakanaVariant(hand)),
  ]
}

function chinese(hand: Hand, isMatch: boolean): Draft | undefined {
  const [family, given, near] = [
    hand.pick(CHINESE_FAMILIES),
    hand.pick(CHINESE_GIVENS),
    hand.pick(CHINESE_GIVENS),
  ]
  const isOtherFamily = !isMatch && hand.number(3) === 0
  const otherFamily = isOtherFamily ? hand.pick(CHINESE_FAMILIES) : family
  const otherGiven = isMatch || isOtherFamily ? given : near
  const writings = [
    `${otherFamily.traditional}${otherGiven.traditional}`,
    `${otherFamily.japanese} ${otherGiven.japanese}`,
    `${toKatakana(otherFamily.japanese)}${toKatakana(otherGiven.japanese)}`,
    `${otherFamily.pinyin} ${otherGiven.pinyin}`,
    `${otherGiven.pinyin} ${otherFamily.pinyin.toUpperCase()}`,
    `${otherFamily.katakana}・${otherGiven.katakana}`,
  ]
  const name1 = hand.pick([
    `${family.simplified}${given.simplified}`,
    `${family.traditional}${given.traditional}`,
  ])
  const name2 = hand.pick(writings)
  const sounds = [family, given].map((one, at) => {
    const other = at === 0 ? otherFamily : otherGiven
    return (
      one === other ||
      one.pinyin === other.pinyin ||
      one.japanese === other.japanese ||
      one.katakana === other.katakana
    )
  })
  if (name1 === name2 || (!isMatch && sounds.every(Boolean))) return undefined
  const whole = `${family.simplified}${given.simplified}`
  return {
    name1,
    name2,
    schema: 'Person',
    isMatch,
    kind: 'Chinese name',
    ja: isMatch
      ? `${whole}は日本の漢字で${family.traditional}${given.traditional}、日本語読み「${family.japanese} ${given.japanese}」、拼音${family.pinyin} ${given.pinyin}。`
      : `${name2}は${otherFamily.traditional}${otherGiven.traditional}で、別人。`,
    en: isMatch
      ? `${whole} is ${family.traditional}${given.traditional} in Japan, read ${family.japanese} ${given.japanese} there and ${family.pinyin} ${given.pinyin} in Chinese.`
      : `${name2} is ${otherFamily.traditional}${otherGiven.traditional}, somebody else.`,
  }
}

function samePinyin(hand: Hand): Draft {
  const family = hand.pick(CHINESE_FAMILIES)
  const [one, other] = hand.pick(SAME_PINYIN)
  return {
    name1: `${family.traditional}${one}`,
    name2: `${family.traditional}${other}`,
    schema: 'Person',
    isMatch: false,
    kind: 'same sound, other characters',
    ja: `${one}と${other}は中国語で声調を除けば同じ音だが、字の違う別の名。`,
    en: `${one} and ${other} sound the same in Chinese but for tones, and are two names by their characters.`,
  }
}

function korean(hand: Hand, isMatch: boolean): Draft | undefined {
  const [family, given, near] = [
    hand.pick(KOREAN_FAMILIES),
    hand.pick(KOREAN_GIVENS),
    hand.pick(KOREAN_GIVENS),
  ]
  const isOtherFamily = !isMatch && hand.number(3) === 0
  const otherFamily = isOtherFamily ? hand.pick(KOREAN_FAMILIES) : family
  const otherGiven = isMatch || isOtherFamily ? given : near
  const isSame = otherFamily === family && otherGiven === given
  const sounds = otherFamily.japanese === family.japanese && otherGiven.japanese === given.japanese
  if (!isMatch && (isSame || sounds)) return undefined
  const name1 = hand.pick([
    `${family.hanja}${given.hanja}`,
    `${family.hangul}${given.hangul}`,
    `${family.katakana}・${given.katakana}`,
  ])
  const name2 = hand.pick([
    `${otherFamily.hangul}${otherGiven.hangul}`,
    `${otherFamily.katakana}・${otherGiven.katakana}`,
    `${hand.pick(otherFamily.latin)} ${hand.pick(otherGiven.latin)}`,
    `${hand.pick(otherGiven.latin)} ${hand.pick(otherFamily.latin)}`,
    ...(name1.startsWith(family.hanja) ? [`${otherFamily.japanese} ${otherGiven.japanese}`] : []),
  ])
  if (name1 === name2) return undefined
  const whole = `${family.hanja}${given.hanja}（${family.hangul}${given.hangul}、${family.katakana}・${given.katakana}）`
  return {
    name1,
    name2,
    schema: 'Person',
    isMatch,
    kind: 'Korean name',
    ja: isMatch
      ? `どちらも${whole}の書き方。`
      : `${name2}は${otherFamily.hanja}${otherGiven.hanja}で、別人。`,
    en: isMatch
      ? `Both write ${whole}.`
      : `${name2} is ${otherFamily.hanja}${otherGiven.hanja}, somebody else.`,
  }
}

function figure(
  hand: Hand,
  table: readonly (readonly string[])[],
  kind: string,
  isMatch: boolean,
): Draft | undefined {
  const [one, another] = [hand.pick(table), hand.pick(table)]
  const other = isMatch ? one : another
  const [name1, name2] = [hand.pick(one), hand.pick(other)]
  const isNear = one[0]?.charAt(0) === other[0]?.charAt(0) || hand.number(12) === 0
  if (name1 === name2 || (one === other) !== isMatch || (!isMatch && !isNear)) return undefined
  return {
    name1,
    name2,
    schema: 'Person',
    isMatch,
    kind,
    ja: isMatch ? `どちらも${one[0]}の書き方。` : `${one[0]}と${other[0]}は別人。`,
    en: isMatch ? `Both write ${one[0]}.` : `${one[0]} and ${other[0]} are two persons.`,
  }
}

function western(hand: Hand, isMatch: boolean): Draft {
  const given = hand.pick(WESTERN_GIVENS)
  const near = hand.pick(NEAR_WESTERN)
  const latin = isMatch ? hand.pick(WESTERN_FAMILIES).latin : near[0]
  const other = isMatch ? latin : near[1]
  const katakana = hand.pick(WESTERN_FAMILIES.find((family) => family.latin === other)?.katakana ?? [])
  return {
    name1: hand.pick([`${given.latin} ${latin}`, `${latin}, ${given.latin}`]),
    name2: `${hand.pick(given.katakana)}・${katakana}`,
    schema: 'Person',
    isMatch,
    kind: 'western name in katakana',
    ja: isMatch ? `${katakana}は${latin}の片仮名書き。` : `${katakana}は${other}で、${latin}とは別の氏。`,
    en: isMatch
      ? `${katakana} is ${latin} in katakana.`
      : `${katakana} is ${other}, another family name than ${latin}.`,
  }
}

/** Two usual ways to write one name in katakana. */
function katakanaVariant(hand: Hand): Draft | undefined {
  const [given, family] = [hand.pick(WESTERN_GIVENS), hand.pick(WESTERN_FAMILIES)]
  const write = () => `${hand.pick(given.katakana)}・${hand.pick(family.katakana)}`
  const [name1, name2] = [write(), write()]
  if (name1 === name2) return undefined
  return {
    name1,
    name2,
    schema: 'Person',
    isMatch: true,
    kind: 'western name in katakana',
    ja: `どちらも${given.latin} ${family.latin}の片仮名書き。`,
    en: `Both are ${given.latin} ${family.latin} in katakana.`,
  }
}
