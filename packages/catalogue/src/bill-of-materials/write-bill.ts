import { formatExact, type Problem } from '@sekisho/logic'
import type { BillSummary, LostRow } from './assess-bill.ts'
import type { AssessedLine } from './assessed-line.ts'

export const BILL_FORMAT = 'sekisho-bill/1'

const HEAD = [
  'row',
  'part',
  'name',
  'maker',
  'outcome',
  'items',
  'open',
  'certificate',
  'stated item',
  'problems',
]

/** The head of the result as CSV; a mark of the order of bytes first, so that Excel takes it for UTF-8. */
export const RESULT_HEAD = `\ufeff${HEAD.join(',')}\r\n`

/** A line of the result as CSV. */
export function resultRow({ line, classification, problems }: AssessedLine, language: 'ja' | 'en'): string {
  const { hit, open, outside } = classification
  const cells = [
    String(line.row),
    line.part,
    line.spec.name,
    line.spec.maker ?? '',
    classification.outcome,
    itemsOf(hit),
    itemsOf([...open, ...outside]),
    line.certificate ?? '',
    line.statedItem ?? '',
    problems.map((problem) => saidProblem(problem, language)).join(' / '),
  ]
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** A row that is no line, as CSV. */
export function lostRow({ row, problem }: LostRow, language: 'ja' | 'en'): string {
  const cells = [String(row), '', '', '', 'lost', '', '', '', '', saidProblem(problem, language)]
  return `${cells.map(csvCell).join(',')}\r\n`
}

/** A line of the result as plain data. */
export function resultRecord({ line, classification, problems }: AssessedLine): object {
  const { row, part, certificate, statedItem, spec, quantity, unitPrice, currency } = line
  const { outcome, hit, open, outside } = classification
  return {
    row,
    part,
    name: spec.name,
    ...(spec.maker === undefined ? {} : { maker: spec.maker }),
    ...(quantity === undefined ? {} : { quantity: formatExact(quantity) }),
    ...(unitPrice === undefined ? {} : { unitPrice: formatExact(unitPrice) }),
    ...(currency === undefined ? {} : { currency }),
    outcome,
    hit: hit.map(({ id, item }) => ({ id, item })),
    open: open.length > MOST ? { entries: open.length } : open.map(({ id, item }) => ({ id, item })),
    outside: outside.map(({ id, item }) => ({ id, item })),
    ...(certificate === undefined ? {} : { certificate }),
    ...(statedItem === undefined ? {} : { statedItem }),
    ...(problems.length === 0 ? {} : { problems }),
  }
}

/** A line of which nothing is known is open for every entry; they are then counted, not named. */
const MOST = 20

function itemsOf(entries: AssessedLine['classification']['hit']): string {
  const items = [...new Set(entries.map(({ item }) => item))]
  return items.length > MOST ? `(${items.length})` : items.join('; ')
}

function saidProblem({ at, message }: Problem, language: 'ja' | 'en'): string {
  return at.path === undefined ? message[language] : `${at.path}: ${message[language]}`
}

/** A cell of CSV. What a spreadsheet would take for a formula is kept from being one. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The summary as sentences, for people. */
export function summaryText(summary: BillSummary, language: 'ja' | 'en'): string {
  const { lines, listed, unknown, outside, lost, withProblems, items, incorporated, list, on } = summary
  const said = [
    {
      ja: `${on} の法令（${list.regime} ${list.version}）で ${lines} 行を判定：該当 ${listed}、判定できない ${unknown}、モデル化した範囲では該当なし ${outside}。`,
      en: `${lines} lines judged by the law of ${on} (${list.regime} ${list.version}): ${listed} listed, ${unknown} that cannot be judged, ${outside} not hit by what is modelled.`,
    },
    ...(lost > 0 ? [{ ja: `読めなかった行：${lost}。`, en: `${lost} rows could not be read.` }] : []),
    ...(withProblems > 0
      ? [{ ja: `確認を要する行：${withProblems}。`, en: `${withProblems} lines need to be looked at.` }]
      : []),
    ...items.map(({ item, lines: count }) => ({ ja: `${item}：${count} 行`, en: `${item}: ${count} lines` })),
    ...(incorporated?.brackets ?? []).map(({ item, notCounted, why }) => ({
      ja: `部分品の規則 ${item}：${notCounted === null ? '定まらない' : notCounted ? '全体の該非に数えない' : '全体が該当する'}（${why.ja}）`,
      en: `Incorporated parts, ${item}: ${notCounted === null ? 'not settled' : notCounted ? 'not counted for the whole' : 'makes the whole listed'} (${why.en})`,
    })),
  ]
  return `${said.map((words) => words[language]).join('\n')}\n`
}
