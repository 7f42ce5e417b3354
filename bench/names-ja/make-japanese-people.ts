/** Pairs of invented Japanese persons: every one is a family and a given name from the tables. */
import { editDistance } from '@sekisho/names/text'
import { hasLongO, plainKana, toHalfWidth, toKatakana, toLatin, type Usage } from './kana.ts'
import { type Draft, type Hand, times } from './pair.ts'
import {
  FAMILY_NAMES,
  GIVEN_NAMES,
  type JapaneseName,
  LOOK_ALIKE_FAMILIES,
  NEAR_SPELLINGS,
} from './tables/people.ts'

const kanaOf = (name: JapaneseName) => name.kana[0] ?? ''

/** A name that shares no reading, in kana or in Latin letters, and is as near as the table has one. */
function nearOther(hand: Hand, table: readonly JapaneseName[], one: JapaneseName): JapaneseName {
  const spelt = (name: JapaneseName) => name.kana.map((kana) => toLatin(kana, 'passport'))
  const near = table
    .filter((name) => !spelt(name).some((latin) => spelt(one).includes(latin)))
    .map((name) => ({
      name,
      far: editDistance(kanaOf(name), kanaOf(one)) - (name.kanji.at(-1) === one.kanji.at(-1) ? 1 : 0),
    }))
    .sort((a, b) => a.far - b.far)
  return hand.pick(near.slice(0, 4)).name
}

/** Given or family name changed for a near one: another person. */
function changed(
  hand: Hand,
  family: JapaneseName,
  given: JapaneseName,
): readonly [JapaneseName, JapaneseName] {
  return hand.number(3) === 0
    ? [nearOther(hand, FAMILY_NAMES, family), given]
    : [family, nearOther(hand, GIVEN_NAMES, given)]
}

/** Pairs in which one side is in characters and the other in some other writing, half of them other persons. */
function written(
  hand: Hand,
  kind: string,
  count: number,
  write: (family: string, given: string) => string,
  how: readonly [ja: string, en: string],
  isFit: (kana: string) => boolean = () => true,
): readonly Draft[] {
  return [true, false].flatMap((isMatch) =>
    times(count, () => {
      const [family, given] = [hand.pick(FAMILY_NAMES), hand.pick(GIVEN_NAMES)]
      if (!isFit(kanaOf(family) + kanaOf(given))) return undefined
      const [otherFamily, otherGiven] = isMatch ? [family, given] : changed(hand, family, given)
      const other = write(kanaOf(otherFamily), kanaOf(otherGiven))
      const [f, g] = [plainKana(kanaOf(family)), plainKana(kanaOf(given))]
      return {
        name1: `${family.kanji}${hand.pick(['', ' ', '　'])}${given.kanji}`,
        name2: other,
        schema: 'Person',
        isMatch,
        kind,
        ja: isMatch
          ? `${family.kanji}${given.kanji}は「${f} ${g}」と読む。${how[0]}`
          : `${other}は${otherFamily.kanji}${otherGiven.kanji}などの書き方で、${family.kanji}${given.kanji}はそうは読まない。`,
        en: isMatch
          ? `${family.kanji}${given.kanji} is read ${toLatin(kanaOf(family), 'as-kana')} ${toLatin(kanaOf(given), 'as-kana')}; ${how[1]}`
          : `${other} is read for ${otherFamily.kanji}${otherGiven.kanji} and the like, not for ${family.kanji}${given.kanji}.`,
      }
    }),
  )
}

function latin(hand: Hand, usage: Usage): (family: string, given: string) => string {
  return (family, given) => {
    const [f, g] = [toLatin(family, usage), toLatin(given, usage)]
    return hand.pick([
      `${g} ${f}`,
      `${f} ${g}`,
      `${f.toUpperCase()}, ${g}`,
      `${g.toUpperCase()} ${f.toUpperCase()}`,
    ])
  }
}

const differ = (a: string, b: string) => /[しちつふじ]|しゃ|しゅ|しょ/.test(a + b)

export function japanesePeople(hand: Hand): readonly Draft[] {
  return [
    ...written(
      hand,
      'reading in kana',
      45,
      (f, g) => `${plainKana(f)}${hand.pick([' ', ''])}${plainKana(g)}`,
      ['平仮名で書いた読み。', 'in hiragana.'],
    ),
    ...written(
      hand,
      'reading in kana',
      35,
      (f, g) => `${toKatakana(f)}${hand.pick([' ', ''])}${toKatakana(g)}`,
      ['片仮名で書いた読み。', 'in katakana.'],
    ),
    ...written(
      hand,
      'half width',
      35,
      (f, g) => `${toHalfWidth(toKatakana(f))} ${toHalfWidth(toKatakana(g))}`,
      ['半角片仮名で書いた読み。', 'in half-width katakana.'],
    ),
    ...written(hand, 'Hepburn', 55, latin(hand, 'passport'), [
      '旅券のヘボン式で、長音は表さない。',
      'in the Hepburn of passports, which leaves long vowels out.',
    ]),
    ...written(hand, 'Kunrei', 40, latin(hand, 'kunrei'), ['訓令式の綴り。', 'in Kunrei spelling.'], (kana) =>
      differ(kana, ''),
    ),
    ...written(
      hand,
      'long vowel',
      25,
      latin(hand, 'oh'),
      ['長音をOHと綴る。', 'its long o spelt oh.'],
      (kana) => hasLongO(kana),
    ),
    ...written(
      hand,
      'long vowel',
      20,
      latin(hand, 'as-kana'),
      ['長音を仮名のとおりに綴る。', 'its long vowels spelt as in kana.'],
      (kana) => hasLongO(kana),
    ),
    ...written(
      hand,
      'long vowel',
      15,
      latin(hand, 'macron'),
      ['長音を長音符で表す。', 'its long vowels with a macron.'],
      (kana) => hasLongO(kana),
    ),
    ...times(60, () => otherReading(hand)),
    ...[true, false].flatMap((isMatch) => times(55, () => oldForm(hand, isMatch))),
    ...times(60, () => sameSound(hand)),
    ...times(50, () => sameFamily(hand)),
    ...times(55, () => lookAlike(hand)),
    ...times(70, () => betweenKana(hand)),
    ...[true, false].flatMap((isMatch) => times(30, () => initial(hand, isMatch))),
    ...times(45, () => mistyped(hand)),
    ...times(35, () => nearSpelling(hand)),
    ...times(30, () => longAgainstShort(hand)),
  ]
}

/** A reading that the characters have besides their commonest. */
function otherReading(hand: Hand): Draft | undefined {
  const [family, given] = [hand.pick(FAMILY_NAMES), hand.pick(GIVEN_NAMES)]
  const [familyKana, givenKana] = [hand.pick(family.kana), hand.pick(given.kana)]
  if (familyKana === kanaOf(family) && givenKana === kanaOf(given)) return undefined
  const name2 = hand.pick([
    `${plainKana(familyKana)} ${plainKana(givenKana)}`,
    `${toKatakana(familyKana)} ${toKatakana(givenKana)}`,
    `${toLatin(givenKana, 'passport')} ${toLatin(familyKana, 'passport')}`,
  ])
  return {
    name1: `${family.kanji}${given.kanji}`,
    name2,
    schema: 'Person',
    isMatch: true,
    kind: 'one of several readings',
    ja: `${family.kanji}${given.kanji}は「${plainKana(familyKana)} ${plainKana(givenKana)}」とも読む。`,
    en: `${family.kanji}${given.kanji} is read ${toLatin(familyKana, 'as-kana')} ${toLatin(givenKana, 'as-kana')} too.`,
  }
}

function oldForm(hand: Hand, isMatch: boolean): Draft | undefined {
  const [family, given] = [hand.pick(FAMILY_NAMES), hand.pick(GIVEN_NAMES)]
  if (family.oldForms.length === 0) return undefined
  const old = hand.pick(family.oldForms)
  const other = isMatch ? given : nearOther(hand, GIVEN_NAMES, given)
  return {
    name1: `${old}${hand.pick([' ', ''])}${hand.pick([given.kanji, ...given.oldForms])}`,
    name2: `${family.kanji}${hand.pick([' ', ''])}${other.kanji}`,
    schema: 'Person',
    isMatch,
    kind: 'old and new forms',
    ja: isMatch
      ? `${old}は${family.kanji}の異体字。`
      : `${old}は${family.kanji}の異体字だが、名の${given.kanji}と${other.kanji}は別。`,
    en: isMatch
      ? `${old} is ${family.kanji} in an older form.`
      : `${old} is ${family.kanji} in an older form, but the given names ${given.kanji} and ${other.kanji} are two.`,
  }
}

/** One sound in other characters, both sides written in characters. */
function sameSound(hand: Hand): Draft | undefined {
  const [family, given] = [hand.pick(FAMILY_NAMES), hand.pick(GIVEN_NAMES)]
  const others = GIVEN_NAMES.filter((one) => one.kanji !== given.kanji && kanaOf(one) === kanaOf(given))
  if (others.length === 0) return undefined
  const other = hand.pick(others)
  const gap = hand.pick(['', ' '])
  return {
    name1: `${family.kanji}${gap}${given.kanji}`,
    name2: `${family.kanji}${gap}${other.kanji}`,
    schema: 'Person',
    isMatch: false,
    kind: 'same sound, other characters',
    ja: `どちらも「${plainKana(kanaOf(given))}」と読むが、${given.kanji}と${other.kanji}は別の名。`,
    en: `Both are read ${toLatin(kanaOf(given), 'as-kana')}, but ${given.kanji} and ${other.kanji} are two names.`,
  }
}

function sameFamily(hand: Hand): Draft | undefined {
  const [family, given] = [hand.pick(FAMILY_NAMES), hand.pick(GIVEN_NAMES)]
  const alike = GIVEN_NAMES.filter(
    (one) => one.kanji !== given.kanji && [...one.kanji].some((sign) => given.kanji.includes(sign)),
  ).filter((one) => !one.kana.some((kana) => given.kana.includes(kana)))
  if (alike.length === 0) return undefined
  const other = hand.pick(alike)
  return {
    name1: `${family.kanji}${given.kanji}`,
    name2: `${family.kanji}${other.kanji}`,
    schema: 'Person',
    isMatch: false,
    kind: 'same family name, near given name',
    ja: `名の${given.kanji}と${other.kanji}は一字を同じくするが別。`,
    en: `The given names ${given.kanji} and ${other.kanji} share a character and are two.`,
  }
}

function lookAlike(hand: Hand): Draft {
  const [one, other] = hand.pick(LOOK_ALIKE_FAMILIES)
  const given = hand.pick(GIVEN_NAMES)
  return {
    name1: `${one}${given.kanji}`,
    name2: `${other}${given.kanji}`,
    schema: 'Person',
    isMatch: false,
    kind: 'family names that look alike',
    ja: `氏の${one}と${other}は似ているが別。`,
    en: `The family names ${one} and ${other} look alike and are two.`,
  }
}

function betweenKana(hand: Hand): Draft {
  const [family, given] = [hand.pick(FAMILY_NAMES), hand.pick(GIVEN_NAMES)]
  const [f, g] = [kanaOf(family), kanaOf(given)]
  const katakana = `${toKatakana(f)} ${toKatakana(g)}`
  const [name1, name2] = hand.pick([
    [`${plainKana(f)} ${plainKana(g)}`, katakana],
    [katakana, toHalfWidth(katakana)],
    [`${plainKana(f)}${plainKana(g)}`, `${toLatin(g, 'passport')} ${toLatin(f, 'passport')}`],
  ] as const)
  return {
    name1,
    name2,
    schema: 'Person',
    isMatch: true,
    kind: 'kana',
    ja: '同じ読みを別の文字で書いたもの。',
    en: 'The same reading in another writing.',
  }
}

function initial(hand: Hand, isMatch: boolean): Draft | undefined {
  const [family, given] = [hand.pick(FAMILY_NAMES), hand.pick(GIVEN_NAMES)]
  const first = toLatin(kanaOf(given), 'passport').charAt(0)
  const letter = isMatch ? first : hand.pick([...'AHKMNRSTY'])
  const readings = given.kana.map((kana) => toLatin(kana, 'passport').charAt(0))
  if (!isMatch && readings.includes(letter)) return undefined
  const familyLatin = toLatin(kanaOf(family), 'passport')
  return {
    name1: hand.pick([
      `${family.kanji}${given.kanji}`,
      `${familyLatin} ${toLatin(kanaOf(given), 'passport')}`,
    ]),
    name2: hand.pick([`${letter}. ${familyLatin}`, `${familyLatin}, ${letter}.`]),
    schema: 'Person',
    isMatch,
    kind: 'initial',
    ja: isMatch ? '名を頭文字で書いたもの。' : `名の頭文字は${first}で、${letter}ではない。`,
    en: isMatch
      ? 'The given name by its initial.'
      : `The initial of the given name is ${first}, not ${letter}.`,
  }
}

/** One letter of a long enough name dropped, doubled or swapped. */
function mistyped(hand: Hand): Draft | undefined {
  const [family, given] = [hand.pick(FAMILY_NAMES), hand.pick(GIVEN_NAMES)]
  const [f, g] = [toLatin(kanaOf(family), 'passport'), toLatin(kanaOf(given), 'passport')]
  if (f.length < 7) return undefined
  const at = 2 + hand.number(f.length - 4)
  const wrong = hand.pick([
    f.slice(0, at) + f.slice(at + 1),
    f.slice(0, at) + f.charAt(at) + f.slice(at),
    f.slice(0, at) + f.charAt(at + 1) + f.charAt(at) + f.slice(at + 2),
  ])
  const isName = FAMILY_NAMES.some((name) => name.kana.some((kana) => toLatin(kana, 'passport') === wrong))
  if (wrong === f || isName) return undefined
  return {
    name1: `${g} ${f}`,
    name2: `${g} ${wrong}`,
    schema: 'Person',
    isMatch: true,
    kind: 'typing error',
    ja: `${f}を${wrong}と打ち間違えたもの。`,
    en: `${wrong} is ${f} with a slip of typing.`,
  }
}

function nearSpelling(hand: Hand): Draft {
  const [one, other] = hand.pick(NEAR_SPELLINGS)
  const given = toLatin(kanaOf(hand.pick(GIVEN_NAMES)), 'passport')
  return {
    name1: `${given} ${one}`,
    name2: `${given} ${other}`,
    schema: 'Person',
    isMatch: false,
    kind: 'near spelling, other name',
    ja: `${one}と${other}は綴りが近いが別の氏。`,
    en: `${one} and ${other} are near in spelling and two family names.`,
  }
}

/** A long vowel against a short one where the writing tells them apart. */
function longAgainstShort(hand: Hand): Draft {
  const [long, short, longKana, shortKana] = hand.pick([
    ['大野', '小野', 'おおの', 'おの'],
    ['大沢', '小沢', 'おおさわ', 'おざわ'],
    ['大田', '小田', 'おおた', 'おだ'],
    ['大倉', '小倉', 'おおくら', 'おぐら'],
    ['大場', '小場', 'おおば', 'おば'],
  ] as const)
  const given = hand.pick(GIVEN_NAMES)
  const g = plainKana(kanaOf(given))
  const [name1, name2] = hand.pick([
    [`${longKana} ${g}`, `${shortKana} ${g}`],
    [`${long}${given.kanji}`, `${toKatakana(shortKana)} ${toKatakana(g)}`],
    [`${short}${given.kanji}`, `${toLatin(kanaOf(given), 'passport')} ${toLatin(longKana, 'oh')}`],
    [`${long}${given.kanji}`, `${short}${given.kanji}`],
  ] as const)
  return {
    name1,
    name2,
    schema: 'Person',
    isMatch: false,
    kind: 'long vowel',
    ja: `${long}（${longKana}）と${short}（${shortKana}）は長音の有無で分かれる別の氏。`,
    en: `${long} (${toLatin(longKana, 'macron')}) and ${short} (${toLatin(shortKana, 'macron')}) are two family names, told apart by the long vowel.`,
  }
}
