import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { entriesById, type ListId } from '../list/index.ts'
import { isJapanese, type LabelledQuery, labelledQueries, shareFound } from '../testing/labelled-queries.ts'
import { DATA, isSkipped, readReal } from '../testing/real-lists.ts'
import { CatalogueSearch, readHsCodes, type SearchOptions } from './index.ts'

const LISTS = ['exportOrder', 'exchangeOrder2013', 'goodsOrder2013', 'ccl', 'annex'] as const
const JAPAN: readonly ListId[] = ['jp-export-order', 'jp-exchange-order', 'jp-goods-order']
const ABROAD: readonly ListId[] = ['us-ccl', 'eu-annex-i']

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

describe.skipIf(isSkipped)('search over the lists as they are published', () => {
  let search: CatalogueSearch
  beforeAll(async () => {
    const file = join(DATA, 'reference/hs/harmonized-system.csv')
    const hs = readHsCodes(readFileSync(file, 'utf8'), file)
    search = new CatalogueSearch(await Promise.all(LISTS.map(readReal)), hs)
  }, 60_000)

  const ids = (query: string, options?: SearchOptions) =>
    search.search(query, options).hits.map(({ id }) => id)

  /** The share of what is wanted among the first five, averaged over the queries that want some. */
  function recall(
    asked: readonly LabelledQuery[],
    options?: SearchOptions,
    counts?: (id: string) => boolean,
  ) {
    const shares = asked.map((query) => shareFound(query, new Set(ids(query.query, options)), counts))
    return mean(shares.filter((share) => share !== undefined))
  }

  test('labels name entries that exist', async () => {
    const known = new Set<string>()
    for (const name of LISTS) for (const id of entriesById(await readReal(name)).keys()) known.add(id)
    expect(labelledQueries.flatMap(({ expected }) => expected.flat()).filter((id) => !known.has(id))).toEqual(
      [],
    )
  })

  // `fresh` was labelled after the last change to the words and weights of the search, and changed none of them.
  test.each([
    ['tune', 100, 0.95, 0.95],
    ['report', 100, 0.95, 0.95],
    ['fresh', 50, 0.95, 0.85],
  ])(
    '%s: recall at 5 over at least %i queries is at least %f, in the lists of one side %f',
    (half, count, least, alone) => {
      const asked = labelledQueries.filter((query) => query.half === half)
      const measured = {
        queries: asked.length,
        all: recall(asked),
        japanAlone: recall(asked, { lists: JAPAN }, isJapanese),
        abroadAlone: recall(asked, { lists: ABROAD }, (id) => !isJapanese(id)),
      }
      console.info(`catalogue search, recall@5, ${half}:`, measured)
      expect(measured.queries).toBeGreaterThan(count)
      expect(measured.all).toBeGreaterThanOrEqual(least)
      expect(measured.japanAlone).toBeGreaterThanOrEqual(alone)
      expect(measured.abroadAlone).toBeGreaterThanOrEqual(alone)
    },
  )

  test('says where an entry stands, beside what, and why it was found', () => {
    const hit = search.search('旋盤', { lists: JAPAN }).hits.find(({ id }) => id === '6(2)')
    expect(hit?.entries.map(({ list: { id }, entry }) => `${id} ${entry.id}`)).toContain(
      'jp-export-order 6(2)',
    )
    expect(hit?.entries[0]?.path.map(({ id }) => id)).toEqual(['6', '6(2)'])
    expect(hit?.entries[0]?.neighbours.map(({ id }) => id)).toEqual(['6(1)', '6(3)'])
    expect(hit?.best.entry.id).toMatch(/^省令5条2号/)
    expect(hit?.why).toMatchObject([{ asked: '旋盤', means: expect.arrayContaining(['lathe']) }])
  })

  test.each([
    ['ﾄﾞﾛｰﾝ', 'ドローン'],
    ['ＦＰＧＡ', 'fpga'],
    ['コンピューター', 'コンピュータ'],
    ['レーザー發振器', 'レーザ発振器'],
    ['弗素製造用電解槽', 'ふっ素製造用電解槽'],
    ['ウェハー', 'ウエハ'],
    ['fibre optic', 'fiber optic'],
  ])('%s is found like %s', (one, other) => {
    expect(ids(one)).toEqual(ids(other))
    expect(ids(one)).not.toEqual([])
  })

  test.each([
    ['7(16)', '7(16)', '7(16)'],
    ['７の項（１６）', '7(16)', '7(16)'],
    ['省令6条17号ヘ', '7(16)', '省令6条17号ヘ'],
    ['3a001.a.5.a', '3A001', '3A001.a.5.a'],
    ['外為令7の項（3）', '外為令7(3)', '外為令7(3)'],
  ])('the number %s is %s, at %s', (written, id, best) => {
    const [hit, ...rest] = search.search(written).hits
    expect({ id: hit?.id, best: hit?.best.entry.id, rest }).toEqual({ id, best, rest: [] })
  })

  test('a number that was deleted is said to be', () => {
    const { hits, notes } = search.search('14の項（8）')
    expect(hits).toEqual([])
    expect(notes.map(({ en }) => en)).toEqual([
      expect.stringContaining('14(8) of Japan: Export Trade Control Order'),
    ])
    expect(notes[0]?.ja).toContain('削除')
  })

  test('a number that never was is said not to be, with the nearest', () => {
    const { notes } = search.search('7(99)')
    expect(notes).toMatchObject([{ en: expect.stringContaining('has no 7(99). It has 7, above it.') }])
  })

  test('a number of a list that is not searched is said to be', () => {
    const { hits, notes } = search.search('7(16)', { lists: ABROAD })
    expect(hits).toEqual([])
    expect(notes).toMatchObject([
      { en: expect.stringMatching(/^7\(16\) is a number of Japan: .* not among the lists/) },
    ])
  })

  test('a tariff code is searched by what it says, and says its edition', () => {
    expect(search.search('HS 8458.11').notes[0]?.en).toContain('edition 2022) says "Lathes')
    expect(ids('HS 8458.11')).toEqual(expect.arrayContaining(['6(2)']))
    expect(ids('HS 8457.10', { limit: 50 }).filter((id) => /^外為令|^[0-9][DE]/.test(id))).toEqual([])
    const { hits, notes } = search.search('HS 8803.30')
    expect(hits).toEqual([])
    expect(notes[0]?.en).toContain('880330 is not in the edition 2022; it may be of another year')
  })

  test.each(['', '  ', 'の', 'qqqqqqq', '🦊', '！？'])(
    'to "%s" is nothing, and that means nothing',
    (query) => {
      const { hits, notes } = search.search(query)
      expect(hits).toEqual([])
      expect(notes[0]?.en).toContain('That does not mean the item is not listed')
    },
  )

  test('has no more hits than asked for, and to a very long text still comes', () => {
    expect(ids('laser', { limit: 2 })).toHaveLength(2)
    expect(ids('旋盤 lathe '.repeat(5000))).toEqual(ids('旋盤 lathe'))
  })

  test.each(['AD9208', 'RTX 5090', 'XC7K325T-2FFG900I'])('tells that %s is a part number', (query) => {
    const { hits, notes } = search.search(query)
    expect(hits).toEqual([])
    expect(notes.map(({ en }) => en)).toEqual([
      expect.stringContaining(`"${query}" looks like a part number`),
    ])
  })

  test('says plainly that words were not found', () => {
    expect(search.search('zzzzq').notes[0]?.en).toContain('No entry')
  })
})
