import { type Problem, parseDay, type Words } from '@sekisho/logic'
import type { CompanyList, ListedCompany } from './company-list.ts'
import { foldName, readCategory, readCode, readMark } from './company-list-cells.ts'
import { type Column, columnsOf } from './company-list-columns.ts'

/** One record of the file: its cells, and the line it begins on, from 1. */
export interface ListRecord {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CompanyListReading {
  /** `null` when the file as a whole cannot be used. */
  readonly list: CompanyList | null
  readonly problems: readonly Problem[]
}

/**
 * Reads 「本邦上場会社の外為法における対内直接投資等事前届出該当性リスト」 from the records of its table. Titles above
 * the header, other columns and empty lines are passed over; headings are known in Japanese and English. A record that
 * cannot be read is a problem and left out; the others stay.
 *
 * @param records the records of the CSV, each with its line
 * @param options.publishedOn day on which the ministry published this version, `YYYY-MM-DD`
 */
export function readCompanyList(
  records: readonly ListRecord[],
  { publishedOn }: { readonly publishedOn: string },
): CompanyListReading {
  if (parseDay(publishedOn) === null) return { list: null, problems: [badPublicationDay(publishedOn)] }
  const header = columnsOf(records)
  if (!header) return { list: null, problems: [noHeader(records[0]?.line ?? 1)] }
  const problems: Problem[] = []
  const companies: ListedCompany[] = []
  const lineOf = new Map<string, number>()
  for (const record of records.slice(header.at + 1)) {
    if (record.cells.every((cell) => cell.trim() === '')) continue
    const { company, problem } = readCompany(record, header.columns)
    if (problem) problems.push(problem)
    else {
      const earlier = company.code === null ? undefined : lineOf.get(company.code)
      if (earlier === undefined) companies.push(company)
      else problems.push(duplicate(company, earlier))
      if (company.code !== null && earlier === undefined) lineOf.set(company.code, company.line)
    }
  }
  return { list: { publishedOn, companies, byKey: groupByKey(companies) }, problems }
}

type Read =
  | { readonly company: ListedCompany; readonly problem?: never }
  | { readonly company?: never; readonly problem: Problem }

function readCompany({ line, cells }: ListRecord, columns: ReadonlyMap<Column, number>): Read {
  const cell = (column: Column) => cells[columns.get(column) ?? -1]?.trim() ?? ''
  const refuse = (code: string, ja: string, en: string): Read => ({
    problem: problemAt(code, { line }, { ja, en }),
  })
  const [ja, en, isin] = [cell('nameJa'), cell('nameEn'), cell('isin').normalize('NFKC').toUpperCase()]
  const code = readCode(cell('code'))
  if (code === null && cell('code') !== '') {
    return refuse(
      'company-list.code',
      `証券コード「${cell('code')}」は4桁又は5桁のコードではありません。`,
      `The securities code "${cell('code')}" is not one of four or five characters.`,
    )
  }
  if (code === null && foldName(ja) === '' && foldName(en) === '') {
    return refuse(
      'company-list.nameless',
      '証券コードも会社名もありません。どちらかを書いてください。',
      'There is neither a securities code nor a company name: give one of them.',
    )
  }
  const category = readCategory(cell('category'))
  if (category === null) {
    return refuse(
      'company-list.category',
      `区分「${cell('category')}」は①②③のいずれでもありません。1、2、3のいずれかにしてください。`,
      `The classification "${cell('category')}" is none of ①, ②, ③: write 1, 2 or 3.`,
    )
  }
  const mark = columns.has('operator') ? readMark(cell('operator')) : false
  if (mark === null) {
    return refuse(
      'company-list.operator',
      `特定コア事業者の欄「${cell('operator')}」が読めません。○か空欄にしてください。`,
      `The mark of a specified core business operator "${cell('operator')}" cannot be read: use ○ or leave it empty.`,
    )
  }
  return {
    company: {
      code,
      isin: isin === '' ? null : isin,
      names: [ja, en].filter((name) => name !== ''),
      category,
      specifiedCoreOperator: columns.has('operator') ? mark : null,
      line,
    },
  }
}

function groupByKey(companies: readonly ListedCompany[]): ReadonlyMap<string, readonly ListedCompany[]> {
  const groups = new Map<string, ListedCompany[]>()
  for (const company of companies) {
    const { code, isin, names } = company
    const keys = new Set([code, isin, ...names].map((key) => foldName(key ?? '')))
    keys.delete('')
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), company])
  }
  return groups
}

const problemAt = (code: string, at: Problem['at'], message: Words): Problem => ({ code, at, message })

const badPublicationDay = (day: string) =>
  problemAt(
    'company-list.published-on',
    {},
    {
      ja: `公表日「${day}」は存在しない日です。YYYY-MM-DD で書いてください。`,
      en: `The day of publication "${day}" is no day: write YYYY-MM-DD.`,
    },
  )

const noHeader = (line: number) =>
  problemAt(
    'company-list.header',
    { line },
    {
      ja: '「証券コード」又は「会社名」の列と、ただ一つの「区分」の列を持つ見出しの行が見つかりません。見出しの行を残してください。',
      en: 'No header row names a securities code or a company name and exactly one classification: keep the header row.',
    },
  )

const duplicate = ({ code, line }: ListedCompany, earlier: number) =>
  problemAt(
    'company-list.duplicate',
    { line },
    {
      ja: `証券コード${code}は${earlier}行目にもあります。${earlier}行目を採り、この行は除きました。`,
      en: `The securities code ${code} stands in line ${earlier} as well: line ${earlier} is kept, this one left out.`,
    },
  )
