/** Pairs of companies, institutes and ships: real ones as they call themselves, invented ones from stems and trades. */
import { toHalfWidth, toKatakana, toLatin } from './kana.ts'
import { type Draft, type Hand, times } from './pair.ts'
import {
  FOREIGN,
  INSTITUTES,
  JAPANESE_COMPANIES,
  SHORT_NAMES,
  SISTERS,
  STEMS,
  TRADES,
} from './tables/companies.ts'
import { ONCE } from './tables/companies-once.ts'

type Names = readonly [name1: string, name2: string]

function company(kind: string, isMatch: boolean, [name1, name2]: Names, ja: string, en: string): Draft {
  return { name1, name2, schema: 'Organization', isMatch, kind, ja, en }
}

export function companies(hand: Hand): readonly Draft[] {
  return [
    ...JAPANESE_COMPANIES.flatMap(({ ja, en, kana }) => [
      company(
        'English name',
        true,
        [ja, en],
        '同じ会社の和文と英文の商号。',
        'The Japanese and the English name of one company.',
      ),
      company(
        'company in kana',
        true,
        [ja, hand.pick([kana, toHalfWidth(kana)])],
        '商号の読み。',
        'The name as it is read.',
      ),
    ]),
    ...SISTERS.flatMap((names) => sisters(names)),
    ...FOREIGN.flatMap((names) => foreign(names)),
    ...SHORT_NAMES.flatMap(([short = '', whole = '', other = '']) => [
      company(
        'short name',
        true,
        [short, whole],
        `${short}は${whole}の略称。`,
        `${short} is short for ${whole}.`,
      ),
      company(
        'short name',
        false,
        [short, other],
        `${short}は${whole}の略称で、${other}ではない。`,
        `${short} is short for ${whole}, not for ${other}.`,
      ),
    ]),
    ...INSTITUTES.flatMap(([ja = '', en = '', otherJa = '', otherEn = '']) => [
      company(
        'institute',
        true,
        [ja, en],
        '同じ機関の和文と英文の名称。',
        'The Japanese and the English name of one institute.',
      ),
      company(
        'institute',
        true,
        [otherJa, otherEn],
        '同じ機関の和文と英文の名称。',
        'The Japanese and the English name of one institute.',
      ),
      company('institute', false, [ja, otherEn], `${otherEn}は${otherJa}。`, `${otherEn} is ${otherJa}.`),
      company('institute', false, [ja, otherJa], '別の機関。', 'Two institutes.'),
    ]),
    ...times(60, () => legalForm(hand)),
    ...[true, false].flatMap((isMatch) => times(40, () => invented(hand, isMatch))),
    ...times(50, () => otherTrade(hand)),
    ...times(45, () => otherStem(hand)),
    ...[true, false].flatMap((isMatch) => times(30, () => numbered(hand, isMatch))),
    ...[true, false].flatMap((isMatch) => times(30, () => ship(hand, isMatch))),
    ...times(40, () => misread(hand)),
    ...ONCE.map(([name1, name2, isMatch, kind, ja, en]) => company(kind, isMatch, [name1, name2], ja, en)),
  ]
}

function sisters([ja1 = '', en1 = '', ja2 = '', en2 = '']: readonly string[]): readonly Draft[] {
  const why = [
    `${ja1}と${ja2}は別の会社。`,
    `${ja1} (${en1}) and ${ja2} (${en2}) are two companies.`,
  ] as const
  return [
    company('near company', false, [ja1, ja2], ...why),
    company('near company', false, [en1, en2], ...why),
    company('English name', false, [ja1, en2], ...why),
    company('English name', false, [ja2, en1], ...why),
  ]
}

function foreign([latin1 = '', ja1 = '', latin2 = '', ja2 = '']: readonly string[]): readonly Draft[] {
  const why = [
    `${latin1}（${ja1}）と${latin2}（${ja2}）は別の会社。`,
    `${latin1} and ${latin2} are two companies.`,
  ] as const
  const kind = 'company from abroad in katakana'
  return [
    company(kind, true, [latin1, ja1], `${ja1}は${latin1}の片仮名書き。`, `${ja1} is ${latin1} in katakana.`),
    company(
      kind,
      true,
      [`${ja2}社`, latin2],
      `${ja2}は${latin2}の片仮名書き。`,
      `${ja2} is ${latin2} in katakana.`,
    ),
    company(kind, false, [latin1, ja2], ...why),
    company(kind, false, [ja1, latin2], ...why),
  ]
}

const FORMS = ['株式会社', '有限会社', '合同会社'] as const
const SHORT: Readonly<Record<(typeof FORMS)[number], readonly string[]>> = {
  株式会社: ['㈱', '（株）', '(株)'],
  有限会社: ['㈲', '（有）', '(有)'],
  合同会社: ['（同）', '(同)'],
}

function legalForm(hand: Hand): Draft {
  const [{ kanji: stem }, { kanji: trade }, form] = [hand.pick(STEMS), hand.pick(TRADES), hand.pick(FORMS)]
  const name = stem + trade
  const short = hand.pick(SHORT[form])
  const name1 = hand.pick([form + name, name + form, `${form} ${name}`])
  const name2 = hand.pick([short + name, name + short, `${name} ${short}`, name])
  const [ja, en] = [
    `${short}は${form}の略で、書く所や有無は名を変えない。`,
    `${short} stands for ${form}; where or whether it is written does not make another name.`,
  ]
  return company('legal form', true, [name1, name2], ja, en)
}

/** An invented company in kana or in Latin letters. */
function invented(hand: Hand, isMatch: boolean): Draft | undefined {
  const [stem, trade, otherStem, otherTrade] = [
    hand.pick(STEMS),
    hand.pick(TRADES),
    hand.pick(STEMS),
    hand.pick(TRADES),
  ]
  const s = !isMatch && hand.number(2) === 0 ? otherStem : stem
  const t = isMatch || s !== stem ? trade : otherTrade
  if (!isMatch && s === stem && t === trade) return undefined
  const kana = toKatakana(s.kana + t.kana)
  const [name2, kind] = hand.pick([
    [`カブシキガイシャ${kana}`, 'company in kana'],
    [toHalfWidth(`${kana}(カ`), 'company in kana'],
    [`${toLatin(s.kana, 'passport')} ${t.english} Co., Ltd.`, 'English name'],
    [`${toLatin(s.kana, 'passport')} ${toLatin(t.kana, 'passport')} K.K.`, 'company in Latin letters'],
  ] as const)
  const [ja, en] = isMatch
    ? [
        `「${s.kana} ${t.kana}」と読み、${t.kanji}は英語で${t.english}。`,
        `It is read ${toLatin(s.kana, 'as-kana')} ${toLatin(t.kana, 'as-kana')}; ${t.kanji} is ${t.english}.`,
      ]
    : [
        `${name2}は${s.kanji}${t.kanji}で、${stem.kanji}${trade.kanji}とは別。`,
        `${name2} is ${s.kanji}${t.kanji}, another company than ${stem.kanji}${trade.kanji}.`,
      ]
  return company(kind, isMatch, [`${stem.kanji}${trade.kanji}株式会社`, name2], ja, en)
}

function otherTrade(hand: Hand): Draft | undefined {
  const [{ kanji: stem }, one, other] = [hand.pick(STEMS), hand.pick(TRADES), hand.pick(TRADES)]
  if (one === other) return undefined
  const names: Names = [
    `${stem}${one.kanji}株式会社`,
    `${hand.pick(['株式会社', '㈱'])}${stem}${other.kanji}`,
  ]
  return company(
    'near company',
    false,
    names,
    `${stem}を冠するが、${one.kanji}と${other.kanji}は別の会社。`,
    `Both bear ${stem}, but ${one.kanji} (${one.english}) and ${other.kanji} (${other.english}) are two companies.`,
  )
}

function otherStem(hand: Hand): Draft | undefined {
  const [one, other] = hand.pick([
    ['東日本', '西日本'],
    ['第一', '第二'],
    ['北関東', '南関東'],
    ['北斗', '北都'],
    ['協和', '共和'],
    ['大栄', '大英'],
    ['東洋', '東陽'],
    ['三光', '三晃'],
    ['昭和', '正和'],
    ['日新', '日清'],
    ['太平', '大平'],
    ['富士', '不二'],
  ] as const)
  const trade = hand.pick(TRADES).kanji
  const form = hand.pick(FORMS)
  return company(
    'near company',
    false,
    [`${one}${trade}${form}`, `${other}${trade}${form}`],
    `${one}と${other}は別の会社。`,
    `${one} and ${other} make two companies.`,
  )
}

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八'] as const

function numbered(hand: Hand, isMatch: boolean): Draft | undefined {
  const [{ kanji: stem }, { kanji: trade }] = [hand.pick(STEMS), hand.pick(TRADES)]
  const [at, next] = [hand.number(8), hand.number(8)]
  if (!isMatch && at === next) return undefined
  const digit = (isMatch ? at : next) + 1
  const names: Names = [
    `${stem}${trade}第${NUMBERS[at] ?? ''}工場`,
    `${stem}${trade}${hand.pick(['第', ' 第'])}${hand.pick([`${digit}`, String.fromCodePoint(0xff10 + digit)])}工場`,
  ]
  return isMatch
    ? company('number', true, names, '数字の書き方だけが違う。', 'Only the writing of the number differs.')
    : company('number', false, names, '番号の違う別の工場。', 'Two works of other numbers.')
}

const SHIPS =
  `幸福丸=こうふく 海王丸=かい'おう 日昇丸=にっしょう 青雲丸=せいうん 大漁丸=たいりょう 光栄丸=こうえい 千鳥丸=ちどり 朝日丸=あさひ`
    .split(' ')
    .map((entry) => entry.split('='))

function ship(hand: Hand, isMatch: boolean): Draft | undefined {
  const [kanji = '', kana = ''] = hand.pick(SHIPS)
  const [at, next] = [hand.number(8), hand.number(8)]
  if (!isMatch && at === next) return undefined
  const digit = (isMatch ? at : next) + 1
  const latin = toLatin(kana, 'passport').toUpperCase()
  return {
    name1: `第${NUMBERS[at] ?? ''}${kanji}`,
    name2: hand.pick([`${latin} MARU NO.${digit}`, `第${digit}${kanji}`, `NO.${digit} ${latin} MARU`]),
    schema: 'Vessel',
    isMatch,
    kind: 'ship',
    ja: isMatch ? '同じ船名で、数字と文字の書き方だけが違う。' : '船名は同じでも番号の違う別の船。',
    en: isMatch
      ? 'One ship, its number and name written otherwise.'
      : 'One name, but the numbers make two ships.',
  }
}

/** Signs that a reader of scans takes for one another. */
const MISREAD =
  `ロボット=口ボット:口 カメラ=力メラ:力 エンジン=工ンジン:工 タイヤ=夕イヤ:夕 ニチリン=二チリン:二 ハイテク=八イテク:八 トラスト=卜ラスト:卜 センサー=センサ一:一
ソーラー=ンーラー:ン シリコン=ツリコン:ツ ツール=シール:シ ベアリング=べアリング:べ ヘリオス=へリオス:へ リサイクル=りサイクル:り モーター=モ一タ一:一 クレーン=クレーソ:ソ`
    .split(/\s+/)
    .map((entry) => entry.split(/[=:]/))

function misread(hand: Hand): Draft {
  const [right = '', wrong = '', sign = ''] = hand.pick(MISREAD)
  const stem = hand.pick(STEMS).kanji
  const form = hand.pick(['株式会社', '工業株式会社', '有限会社'])
  return company(
    'scanned badly',
    true,
    [`${stem}${right}${form}`, `${stem}${wrong}${form}`],
    `${wrong}は${right}の字形の似た字「${sign}」への読み誤り。`,
    `${wrong} is ${right} with a sign of like shape (${sign}) read for another.`,
  )
}
