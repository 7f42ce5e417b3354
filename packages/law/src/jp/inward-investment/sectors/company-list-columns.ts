/** What a column of the finance ministry's list can hold. */
export type Column = 'code' | 'isin' | 'nameJa' | 'nameEn' | 'category' | 'operator'

/** Where the columns are: `at` is the index of the header record. */
export interface Header {
  readonly at: number
  readonly columns: ReadonlyMap<Column, number>
}

/** Headings as they may be written, tried in this order on the folded text of a cell. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['operator', /特定コア事業者|(specified|designated)core/],
  ['isin', /isin/],
  ['code', /^(証券|銘柄|上場)?コード(番号)?$|^(securit(y|ies)|stock|ticker|issue)?(code|ticker)$/],
  ['category', /区分|分類|該当性|類型|classification|category/],
  [
    'nameEn',
    /^(name|english|company|corporatename|issuername)$|companyname|name.*english|english.*name|英文|英語|英名/,
  ],
  ['nameJa', /会社名|銘柄名|企業名|発行会社|発行者|商号|名称|社名|^name.*japanese/],
]

/** The header is looked for in this many records: published tables have titles and notes above it. */
const SEARCHED = 40

function columnOf(cell: string): Column | undefined {
  const text = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s/_.・:()-]+/g, '')
  if (text === '' || text.length > 60) return undefined
  return HEADINGS.find(([, heading]) => heading.test(text))?.[0]
}

/**
 * The header of the list: the first record that names a category column and a code or name column. When two cells name
 * the same column the first is taken, save for the category: of two categories none can be trusted, and there is none.
 */
export function columnsOf(records: readonly { readonly cells: readonly string[] }[]): Header | null {
  for (const [at, { cells }] of records.slice(0, SEARCHED).entries()) {
    const columns = new Map<Column, number>()
    const named = cells.map(columnOf)
    for (const [place, column] of named.entries())
      if (column && !columns.has(column)) columns.set(column, place)
    const identified = columns.has('code') || columns.has('nameJa') || columns.has('nameEn')
    if (identified && named.filter((column) => column === 'category').length === 1) return { at, columns }
  }
  return null
}
