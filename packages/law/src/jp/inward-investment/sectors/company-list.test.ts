import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookUpCompany } from './company-list.ts'
import { type ListRecord, readCompanyList } from './read-company-list.ts'

const records = (...rows: readonly string[][]): ListRecord[] =>
  rows.map((cells, at) => ({ line: at + 1, cells }))
const published = { publishedOn: '2024-09-13' }

/** The list of made-up companies in the shape of the published table. */
const full = records(
  ['本邦上場会社の外為法における対内直接投資等事前届出該当性リスト'],
  [''],
  ['証券\nコード', 'ISINコード', '会社名（和名）', '会社名（英名）', '区分', '特定コア事業者'],
  ['１３０１', 'JP0000000001', '株式会社 青葉水産', 'Aoba Suisan Co., Ltd.', '②', ''],
  ['130A', 'JP0000000002', '㈱みどり 半導体', 'MIDORI SEMICONDUCTOR CORPORATION', '３', '○'],
  ['7203.0', '', '白山商事（株）', 'Hakusan Trading, Inc.', '1.', '－'],
  ['', '', '', '', '', ''],
)
const list = () => {
  const { list, problems } = readCompanyList(full, published)
  expect(problems).toEqual([])
  if (!list) throw new Error('no list')
  return list
}

describe('reading', () => {
  test('takes widths, legal forms and marks as they come', () => {
    expect(list().companies).toMatchObject([
      { code: '1301', category: 2, specifiedCoreOperator: false, line: 4 },
      { code: '130A', category: 3, specifiedCoreOperator: true, line: 5 },
      { code: '7203', category: 1, specifiedCoreOperator: false, isin: null, line: 6 },
    ])
  })

  test.each([
    [['Securities Code', 'Company Name', 'Classification']],
    [['銘柄コード', '銘柄名', '該当性']],
    [['コード', 'Name (Japanese)', 'Category']],
  ])('knows the headings %j', (header) => {
    const { list, problems } = readCompanyList(records(header, ['1301', 'Aoba', '(3)']), published)
    expect(problems).toEqual([])
    expect(list?.companies).toMatchObject([{ code: '1301', category: 3, specifiedCoreOperator: null }])
  })

  test.each([
    ['company-list.code', ['13', 'A', '1', ''], '13'],
    ['company-list.category', ['1301', 'A', '④', ''], '④'],
    ['company-list.category', ['1301', 'A', '12', ''], '12'],
    ['company-list.category', ['1301', 'A', '1.5', ''], '1.5'],
    ['company-list.category', ['1301', 'A'], ''],
    ['company-list.nameless', ['', '株式会社', '1', ''], ''],
    ['company-list.operator', ['1301', 'A', '3', '要確認'], '要確認'],
  ])('leaves out a record with %s and says which', (code, bad, quoted) => {
    const { list, problems } = readCompanyList(
      records(['証券コード', '会社名', '区分', '特定コア事業者'], bad, ['1302', 'B', '2', '']),
      published,
    )
    expect(problems).toMatchObject([{ code, at: { line: 2 } }])
    expect(problems[0]?.message.ja).toContain(quoted)
    expect(problems[0]?.message.en).toContain(quoted)
    expect(list?.companies.map((company) => company.code)).toEqual(['1302'])
  })

  test('keeps the first of two records with one code', () => {
    const { list, problems } = readCompanyList(
      records(['証券コード', '会社名', '区分'], ['1301', 'A', '1'], ['13010', 'A', '3']),
      published,
    )
    expect(list?.companies).toMatchObject([{ category: 1, line: 2 }])
    expect(problems).toMatchObject([{ code: 'company-list.duplicate', at: { line: 3 } }])
  })

  test.each([
    ['no records', []],
    ['no header', records(['1301', 'A', '1'])],
    ['two classifications', records(['証券コード', '前回の区分', '今回の区分'], ['1301', '1', '3'])],
  ])('refuses a file with %s', (_, given) => {
    expect(readCompanyList(given, published)).toMatchObject({
      list: null,
      problems: [{ code: 'company-list.header' }],
    })
  })

  test('refuses a day of publication that does not exist', () => {
    const { list, problems } = readCompanyList(full, { publishedOn: '2024-13-01' })
    expect(list).toBeNull()
    expect(problems).toMatchObject([{ code: 'company-list.published-on' }])
  })

  test('answers any cells with companies or problems, one for each record', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 })), (rows) => {
        const { list, problems } = readCompanyList(
          records(['証券コード', '会社名', '区分'], ...rows),
          published,
        )
        const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
        expect((list?.companies.length ?? 0) + problems.length).toBe(filled.length)
      }),
    )
  })
})

describe('looking up', () => {
  test.each([
    '130A',
    '１３０ａ',
    '130A0',
    'JP0000000002',
    'みどり半導体',
    '株式会社みどり半導体',
    'Midori Semiconductor Corp.',
  ])('finds the company by %s', (key) => {
    expect(lookUpCompany(list(), key, { on: '2024-10-01' }).found).toMatchObject([
      { code: '130A', category: 3 },
    ])
  })

  test('is evidence of a day, with its age', () => {
    const evidence = lookUpCompany(list(), '1301', { on: '2024-10-01' })
    expect(evidence).toMatchObject({
      publishedOn: '2024-09-13',
      ageInDays: 18,
      newerList: null,
      changesSince: [],
    })
    expect(evidence.notes.map(({ en }) => en).join(' ')).toMatch(
      /list of 2024-09-13.* evidence;.* 18 days old/,
    )
  })

  test('says that a newer list was out', () => {
    expect(lookUpCompany(list(), '1301', { on: '2025-07-14' }).newerList).toBeNull()
    expect(lookUpCompany(list(), '1301', { on: '2025-07-15' }).newerList).toBe('2025-07-15')
  })

  test('says that the sectors changed since, from the first act covered', () => {
    const old = { ...list(), publishedOn: '2023-05-19' }
    const changes = (on: string) => lookUpCompany(old, '1301', { on }).changesSince.map(({ id }) => id)
    expect(changes('2024-09-14')).toEqual([])
    expect(changes('2024-09-15')).toEqual(['supply-chain-2024'])
  })

  test('says that a list came after the trade', () => {
    const { ageInDays, notes } = lookUpCompany(list(), '1301', { on: '2024-09-12' })
    expect(ageInDays).toBe(-1)
    expect(notes.some(({ ja }) => ja.includes('より後に公表'))).toBe(true)
  })

  test('draws nothing from a company that is not listed', () => {
    const { found, notes } = lookUpCompany(list(), '9999', { on: '2024-10-01' })
    expect(found).toEqual([])
    expect(notes[0]?.en).toContain('says nothing')
  })

  test('gives every company that shares a name', () => {
    const { list: twins } = readCompanyList(
      records(['証券コード', '会社名', '区分'], ['1301', '株式会社朝日', '1'], ['1302', '朝日（株）', '3']),
      published,
    )
    if (!twins) throw new Error('no list')
    expect(lookUpCompany(twins, '朝日', { on: '2024-10-01' }).found.map(({ code }) => code)).toEqual([
      '1301',
      '1302',
    ])
  })
})
