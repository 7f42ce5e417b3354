import { type Fact, nearName, type Problem, type RuleSet, type Words } from '@sekisho/logic'
import { convertExactly } from '../classify/index.ts'
import { billProblem } from './messages.ts'

/** What a column can hold beside values of facts. */
export const COLUMNS = {
  part: { label: { ja: '品番', en: 'part number' }, names: ['部品番号', '部番', 'part no', 'part', 'pn'] },
  name: { label: { ja: '品名', en: 'name' }, names: ['名称', '部品名', 'part name', 'description'] },
  maker: { label: { ja: '製造者', en: 'maker' }, names: ['メーカー', 'メーカ', '製造者名', 'manufacturer'] },
  model: { label: { ja: '型式', en: 'model' }, names: ['型番', '型名'] },
  quantity: { label: { ja: '数量', en: 'quantity' }, names: ['員数', '個数', 'qty'] },
  unitPrice: { label: { ja: '単価', en: 'unit price' }, names: ['price'] },
  currency: { label: { ja: '通貨', en: 'currency' }, names: [] },
  subject: { label: { ja: '区分', en: 'subject' }, names: ['貨物・技術'] },
  kinds: { label: { ja: '種類', en: 'kinds' }, names: ['kind'] },
  kindsComplete: { label: { ja: '種類はこれだけ', en: 'kinds complete' }, names: ['kinds-complete'] },
  inseparable: { label: { ja: '分離困難', en: 'inseparable' }, names: [] },
  certificate: {
    label: { ja: '判定書番号', en: 'certificate' },
    names: ['該非判定書', 'certificate id', 'certificate no'],
  },
  statedItem: { label: { ja: '項番', en: 'controlled item' }, names: ['該当項番', 'item', '該非'] },
} as const satisfies Readonly<Record<string, { readonly label: Words; readonly names: readonly string[] }>>

export type ColumnName = keyof typeof COLUMNS

/** What a column of a file holds: something of the line, or the value of a fact with the unit that its head names. */
export type Column =
  | { readonly is: ColumnName; readonly head: string }
  | { readonly is: 'value'; readonly head: string; readonly fact: Fact; readonly unit?: string }
  | { readonly is: 'unused'; readonly head: string }

/** The columns of a file by the cells of its first line, or everything that is wrong with them. */
export type ReadColumns =
  | { readonly ok: true; readonly columns: readonly Column[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads the first line of a bill of materials. A column is named in Japanese or English, or by the id of a fact. */
export function readColumns(cells: readonly string[], row: number, ruleSet: RuleSet): ReadColumns {
  const names = namesFor(ruleSet)
  const problems: Problem[] = []
  const firsts = new Map<string, string>()
  const columns = cells.map((cell, place): Column => {
    const at = { row, column: place + 1 }
    const head = cell.trim()
    const column = columnOf(head, names)
    if (column === undefined) {
      problems.push(billProblem('column-unknown', at, head, nearName(normal(head), [...names.keys()]) ?? ''))
      return { is: 'unused', head }
    }
    if (column.is === 'value' && column.unit !== undefined && !fitsUnit(column.fact, column.unit))
      problems.push(billProblem('column-unit', at, head, column.unit))
    const key = column.is === 'value' ? column.fact.id : column.is
    const first = column.is === 'unused' ? undefined : firsts.get(key)
    if (first !== undefined) problems.push(billProblem('column-twice', at, head, first))
    firsts.set(key, head)
    return column
  })
  if (!firsts.has('part') && !firsts.has('name')) problems.unshift(missing(row, ['part', 'name']))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, columns }
}

/** Can numbers in the unit be put in that of the fact, exactly? */
function fitsUnit({ type }: Fact, unit: string): boolean {
  return type.is === 'number' && convertExactly(1, unit, type.unit).why === undefined
}

function missing(row: number, names: readonly ColumnName[]): Problem {
  const labels = names.map((name) => COLUMNS[name].label)
  return billProblem(
    'column-missing',
    { row },
    labels.map(({ ja }) => `「${ja}」`).join('か'),
    labels.map(({ en }) => `"${en}"`).join(' or '),
  )
}

type Named = { readonly is: ColumnName } | { readonly is: 'value'; readonly fact: Fact }

/** A head with its unit in brackets: `位置決め精度（µm）`, `positioning accuracy [µm]`. */
const WITH_UNIT = /^(.+?)\s*[（(［[]\s*([^（(［[\]］)）]+?)\s*[\]］)）]$/

function columnOf(head: string, names: ReadonlyMap<string, Named | 'several'>): Column | undefined {
  if (head === '' || head.startsWith('#')) return { is: 'unused', head }
  const plain = names.get(normal(head))
  if (plain !== undefined && plain !== 'several') return { ...plain, head }
  const [, name = '', unit = ''] = WITH_UNIT.exec(head) ?? []
  const named = names.get(normal(name))
  if (named === undefined || named === 'several' || named.is !== 'value') return undefined
  return { ...named, head, unit }
}

/** Every name that a column may have; one that two facts share names neither. */
function namesFor({ facts, act }: RuleSet): ReadonlyMap<string, Named | 'several'> {
  const names = new Map<string, Named | 'several'>()
  for (const fact of facts.values()) {
    if (fact === act) continue
    for (const label of [fact.label.ja, fact.label.en]) {
      const known = names.get(normal(label))
      names.set(normal(label), known === undefined ? { is: 'value', fact } : 'several')
    }
  }
  // Ids and the columns of every bill of materials go before labels that happen to be the same.
  for (const fact of facts.values()) if (fact !== act) names.set(normal(fact.id), { is: 'value', fact })
  for (const [is, { label, names: others }] of Object.entries(COLUMNS)) {
    // The keys of COLUMNS are its column names.
    for (const name of [label.ja, label.en, ...others]) names.set(normal(name), { is: is as ColumnName })
  }
  return names
}

/** Width, case and blanks make no other name, nor does a full stop at the end. */
export function normal(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '').trim()
}
