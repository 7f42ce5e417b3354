import type { Problem, Words } from '@sekisho/logic'
import { amendmentIds, amendments } from './amendments.ts'
import { halfWidth, IROHA, NUMBER_PATTERN, numberOf } from './numerals.ts'
import { type Numbering, PARTS, type Part, type Provision } from './provision.ts'
import { type Scanner, scannerOf } from './scanner.ts'
import { type StatuteId, statuteIds, statuteOf } from './statutes.ts'

export type ParsedCitation =
  | { readonly provision: Provision; readonly problem?: never }
  | { readonly provision?: never; readonly problem: Problem }

type Draft = { -readonly [Key in keyof Provision]: Provision[Key] }

/** What was expected where the citation stopped making sense. */
class Unexpected {
  readonly code: string
  readonly expected: Words

  constructor(code: string, ja: string, en: string) {
    this.code = code
    this.expected = { ja, en }
  }
}

const N = NUMBER_PATTERN
const BRANCHES = `((?:の${N})*)`
const LAW_NUMBER = new RegExp(`(明治|大正|昭和|平成|令和)(元|${N})年(法律|政令)第?(${N})号`)
const SUPPLEMENTARY = /附則/
const OPEN = /\(/
const CLOSE = /\)/
const ARTICLE = new RegExp(`第?(${N})条${BRANCHES}`)
const PARAGRAPH = new RegExp(`第?(${N})項`)
const ITEM = new RegExp(`第?(${N})号${BRANCHES}`)
const SUBITEM = new RegExp(`[${IROHA}]`)
const POINT = new RegExp(`\\((${N})\\)`)
const DETAIL = new RegExp(`(${N})${BRANCHES}`)
const ROW = new RegExp(`別表(?:第?(${N}))?の(${N}(?:の${N})*)の項`)
const BRACKET = new RegExp(`\\((${N})${BRANCHES}\\)`)
const TABLE = new RegExp(`別表(?:第?(${N})${BRANCHES}(?!(?:${N})?号))?`)
const SECTION = new RegExp(
  `(?:別紙)?(?:[0-9]+|[IVX]+)(?![0-9]*[条項号])(?:-[0-9]+)*(?:\\((?:[0-9]+|[a-z]|[${IROHA}])\\))*(?:[${IROHA}])?`,
)
const FORM = new RegExp(`別紙様式第?(${N})${BRANCHES}`)
const BARE_NUMBER = new RegExp(`第?${N}|[条項号]`)

/** Every name by which a statute may be called, longest first, so that no name hides a longer one. */
const names: readonly (readonly [string, StatuteId])[] = statuteIds
  .flatMap((id) => {
    const { title, short, aliases = [] } = statuteOf(id)
    return [title.ja, short.ja, ...aliases].map((name) => [halfWidth(name), id] as const)
  })
  .sort(([a], [b]) => b.length - a.length)

/**
 * Reads a citation as a Japanese lawyer writes it: `法26条2項3号イ`, `外国為替及び外国貿易法第二十七条の二第一項`,
 * `直投命令別紙様式11`, `業種告示別表第二`, `法附則(令和八年法律第三十号)3条1項`, `平成29年法律38号附則2条1項`.
 * Arabic (half- and full-width) and kanji numerals are read, 第 may be left out except after a branch number.
 * Never throws: what cannot be read is a problem that says where and what was expected there.
 */
export function parseCitation(text: string): ParsedCitation {
  const scanner = scannerOf(halfWidth(text))
  try {
    const draft = readStatute(scanner)
    if (draft.supplementary === undefined) readAppendix(scanner, draft)
    if (draft.table === undefined && draft.form === undefined) readPlace(scanner, draft)
    if (Object.keys(draft).length === 1 && statuteOf(draft.statute).level === 'notice') {
      const section = scanner.take(SECTION)
      if (section) draft.section = section[0]
    }
    if (scanner.rest() !== '') throw expectedNext(draft)
    return { provision: Object.freeze(draft) }
  } catch (error) {
    if (error instanceof Unexpected) return { problem: problemOf(text, scanner, error) }
    throw error
  }
}

function readStatute(scanner: Scanner): Draft {
  const name = scanner.word(names.map(([name]) => name))
  const statute = names.find(([each]) => each === name)?.[1]
  if (statute === undefined) return readAmendingLaw(scanner)
  const draft: Draft = { statute }
  if (scanner.take(SUPPLEMENTARY)) {
    if (!scanner.take(OPEN)) return { ...draft, supplementary: 'own' }
    const amendment = readAmendment(scanner)
    if (amendments[amendment].of !== statute) throw foreignAmendment(statuteOf(statute).title)
    if (!scanner.take(CLOSE))
      throw new Unexpected('citation.unclosed', '閉じ括弧「)」', 'a closing bracket ")"')
    draft.supplementary = amendment
  }
  return draft
}

function readAmendingLaw(scanner: Scanner): Draft {
  const supplementary = readAmendment(scanner)
  if (!scanner.take(SUPPLEMENTARY))
    throw new Unexpected(
      'citation.amending-law',
      '「附則」（改正法で引用できるのは附則だけ）',
      '附則 (only the supplementary provisions of an amending law can be cited)',
    )
  return { statute: amendments[supplementary].of, supplementary }
}

function readAmendment(scanner: Scanner): keyof typeof amendments {
  const before = scannerOf(scanner.rest())
  const found = before.take(LAW_NUMBER)
  if (!found) throw new Unexpected('citation.statute', ...statuteExpected)
  const [, era, year = '', kind, number = ''] = found
  const ja = `${era}${year === '元' || numberOf(year) === 1 ? '元' : numberOf(year)}年${kind}第${numberOf(number)}号`
  const id = amendmentIds.find((id) => amendments[id].number.ja === ja)
  if (id === undefined)
    throw new Unexpected(
      'citation.unknown-amendment',
      `amendments.ts に登録された改正法（${ja}は未登録）`,
      `an amending law registered in amendments.ts (${ja} is not)`,
    )
  scanner.take(LAW_NUMBER)
  return id
}

const statuteExpected = [
  `法令の略称（${statuteIds.map((id) => statuteOf(id).short.ja).join('、')}）または「平成29年法律38号附則」の形`,
  `the short name of a statute (${statuteIds.map((id) => statuteOf(id).short.ja).join(', ')}) or the form 平成29年法律38号附則`,
] as const

function foreignAmendment(title: Words): Unexpected {
  return new Unexpected(
    'citation.foreign-amendment',
    `${title.ja}を改正した法令`,
    `a law that amended the ${title.en}`,
  )
}

function readAppendix(scanner: Scanner, draft: Draft): void {
  const form = scanner.take(FORM)
  if (form) {
    draft.form = numberingOf(form)
    return
  }
  if (readRow(scanner, draft)) return
  const table = scanner.take(TABLE)
  if (!table) return
  draft.table = table[1] === undefined ? 'sole' : numberingOf(table)
  readItem(scanner, draft)
}

/** `別表第一の七の項(十六)`. Only tables without a branch have rows: what stands before の項 after の is the row. */
function readRow(scanner: Scanner, draft: Draft): boolean {
  const found = scanner.take(ROW)
  if (!found) return false
  const [, table, row = ''] = found
  draft.table = table === undefined ? 'sole' : String(numberOf(table))
  draft.row = row.split('の').map(numberOf).join('-')
  const bracket = scanner.take(BRACKET)
  if (!bracket) return true
  draft.bracket = numberingOf(bracket)
  readDetail(scanner, draft)
  return true
}

function readDetail(scanner: Scanner, draft: Draft): void {
  const detail = scanner.take(DETAIL)
  if (detail) draft.detail = numberingOf(detail)
}

function readPlace(scanner: Scanner, draft: Draft): void {
  const article = scanner.take(ARTICLE)
  if (article) draft.article = numberingOf(article)
  else if (draft.supplementary === undefined) {
    // An order of one unnumbered article has its items right below it.
    if (statuteOf(draft.statute).level === 'ministerial-order') readItem(scanner, draft)
    return
  }
  const paragraph = scanner.take(PARAGRAPH)
  if (paragraph) draft.paragraph = numberOf(paragraph[1] ?? '')
  if (!article && !paragraph) return
  readItem(scanner, draft)
  const words = Object.keys(PARTS) as Part[] // the keys of a const object are its parts
  const part = words.find((each) => scanner.word([PARTS[each].ja]) !== null)
  if (part) draft.part = part
}

function readItem(scanner: Scanner, draft: Draft): void {
  const item = scanner.take(ITEM)
  if (!item) return
  draft.item = numberingOf(item)
  const subitem = scanner.take(SUBITEM)
  if (!subitem) return
  draft.subitem = subitem[0]
  const point = scanner.take(POINT)
  if (!point) return
  draft.point = numberOf(point[1] ?? '')
  readDetail(scanner, draft)
}

function numberingOf([, number = '', branches = '']: RegExpExecArray): Numbering {
  const parts = branches.split('の').slice(1)
  return [number, ...parts].map(numberOf).join('-')
}

/** What may follow the deepest part that was read. */
const NEXT: readonly (readonly [keyof Provision, string, string])[] = [
  ['part', '引用の終わり', 'the end of the citation'],
  ['section', '引用の終わり', 'the end of the citation'],
  ['detail', '引用の終わり', 'the end of the citation'],
  ['bracket', '「1」', '1'],
  ['row', '「(1)」', '(1)'],
  ['form', '引用の終わり', 'the end of the citation'],
  ['point', '「1」', '1'],
  ['subitem', '「(1)」', '(1)'],
  ['item', '「イ」や「柱書」', 'イ or 柱書'],
  ['table', '「7の項」や「3号」', '7の項 or 3号'],
  ['paragraph', '「3号」や「ただし書」', '3号 or ただし書'],
  ['article', '「2項」「3号」や「ただし書」', '2項, 3号 or ただし書'],
  ['supplementary', '「2条」や「2項」', '2条 or 2項'],
  ['statute', '「26条」「附則」「別表第二」や「別紙様式11」', '26条, 附則, 別表第二 or 別紙様式11'],
]

function expectedNext(draft: Draft): Unexpected {
  const [, ja, en] = NEXT.find(([key]) => key in draft) ?? ['statute', ...statuteExpected]
  return new Unexpected('citation.place', ja, en)
}

function problemOf(text: string, scanner: Scanner, { code, expected }: Unexpected): Problem {
  const column = scanner.position() + 1
  const found = text.slice(scanner.position())
  const [ja, en] = found === '' ? ['（ここで終わり）', 'where it ends'] : [`「${found}」`, `"${found}"`]
  const isBare = code === 'citation.place' && scanner.take(BARE_NUMBER) !== null
  return {
    code,
    at: { column, path: text },
    message: {
      ja: `引用「${text}」の${column}文字目の${ja}が読めません。ここに来るのは${expected.ja}です。`,
      en: `The citation "${text}" cannot be read from sign ${column}, ${en}: expected ${expected.en}.`,
    },
    ...(isBare && { help: NUMBER_HELP }),
  }
}

const NUMBER_HELP: Words = {
  ja: '数には「条」「項」「号」を付けます。枝番の後の数には「第」も付けます（27条の2第1項）。',
  en: 'Give a number its 条, 項 or 号, and after a branch number also 第 (27条の2第1項).',
}
