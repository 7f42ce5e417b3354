import { readFileSync } from 'node:fs'
import { ProblemError } from '@sekisho/logic'
import { describe, expect, test } from 'vitest'
import { SECTORS } from '../tables/sectors.ts'
import { searchSectors } from './search.ts'

const NOW = '2026-11-01'

interface Query {
  readonly half: string
  readonly query: string
  /** Ids of sectors, or `off-topic` alone. */
  readonly expected: readonly string[]
}

const queries: readonly Query[] = readFileSync(new URL('queries.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = line.split(',')
    const [half = '', , query = '', expected = ''] = cells
    if (cells.length !== 4) throw new Error(`queries.csv: "${line}" has not four cells`)
    return { half, query, expected: expected.split(' ') }
  })

const top5 = (query: string, on = NOW) => searchSectors(query, { on }).matches
const offTopic = ({ expected }: Query) => expected[0] === 'off-topic'
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** Share of the wanted sectors among the first five, averaged over the queries that want some. */
function recall(asked: readonly Query[]): number {
  return mean(
    asked
      .filter((query) => !offTopic(query))
      .map(({ query, expected }) => {
        const found = new Set(top5(query).map(({ sector }) => sector.id))
        return expected.filter((id) => found.has(id)).length / expected.length
      }),
  )
}

/** Share of the off-topic queries whose best answer is a report-only sector, or none. */
function quiet(asked: readonly Query[]): number {
  return mean(
    asked.filter(offTopic).map(({ query }) => ((top5(query)[0]?.inward.is ?? 'none') === 'none' ? 1 : 0)),
  )
}

describe('labelled queries', () => {
  test('name sectors that exist', () => {
    const ids = new Set(SECTORS.map(({ id }) => id))
    const unknown = queries
      .flatMap(({ expected }) => expected)
      .filter((id) => id !== 'off-topic' && !ids.has(id))
    expect(unknown).toEqual([])
  })

  test.each([
    ['tune', 0.93, 0.95],
    ['held-out', 0.85, 0.9],
  ])('%s: recall@5 at least %f, off-topic kept off %f', (half, leastRecall, leastQuiet) => {
    const asked = queries.filter((query) => query.half === half)
    const measured = { queries: asked.length, recallAt5: recall(asked), offTopicKeptOff: quiet(asked) }
    console.info(`sector search, ${half}:`, measured)
    expect(measured.queries).toBeGreaterThan(100)
    expect(measured.recallAt5).toBeGreaterThanOrEqual(leastRecall)
    expect(measured.offTopicKeptOff).toBeGreaterThanOrEqual(leastQuiet)
  })
})

describe('an answer', () => {
  test('says why, by which lists, and on what it rests', () => {
    const [first] = top5('ドローン')
    expect(first).toMatchObject({
      sector: { id: 'unmanned-aircraft' },
      inward: { is: 'core', from: '2023-05-24', inForce: '2023-04-24' },
      cites: ['業種告示別表第一', 'コア業種告示', '特定取得業種告示', '特定取得コア業種告示'],
      mark: { state: 'verified' },
    })
    expect(first?.why).toContain('ドローン')
  })

  test.each(['ﾄﾞﾛｰﾝ', 'ＤＲＯＮＥＳ', 'drone'])('is the same for %s', (query) => {
    expect(top5(query)[0]?.sector.id).toBe('unmanned-aircraft')
  })

  test.each([
    ['MLCC', '2024-09-14', 'none'],
    ['MLCC', '2024-09-15', 'core'],
    ['rare earth refinery', '2021-11-03', 'none'],
    ['rare earth refinery', '2021-11-04', 'core'],
    ['antibiotic', '2020-07-14', 'none'],
    ['antibiotic', '2020-07-15', 'core'],
    ['ミサイル', '2020-06-06', 'designated'],
    ['ミサイル', '2020-06-07', 'core'],
  ])('%s on %s is %s', (query, on, is) => {
    expect(top5(query, on)[0]?.inward.is).toBe(is)
  })

  test('is called a pointer, and says when the lists were reviewed since', () => {
    const said = (on: string) => searchSectors('drone', { on }).notes.map(({ en }) => en)
    expect(said('2027-02-02')).toEqual([expect.stringContaining('not a determination')])
    expect(said('2027-02-03')).toEqual([expect.anything(), expect.stringContaining('has not been read')])
  })

  test.each(['', 'の', 'qwertyuiop', '占い'])('to "%s" is nothing, with the residual rule', (query) => {
    const { matches, notes } = searchSectors(query, { on: NOW })
    expect(matches).toEqual([])
    expect(notes[0]?.en).toContain('possibly designated (unverified)')
    expect(notes[0]?.ja).toContain('指定業種に当たる可能性')
  })

  test('has no more sectors than asked for', () => {
    expect(searchSectors('半導体', { on: NOW, limit: 2 }).matches).toHaveLength(2)
  })

  test.each(['2024-02-30', 'today', '2017-06-30'])('needs a day of the table: %s', (on) => {
    expect(() => searchSectors('drone', { on })).toThrow(ProblemError)
  })

  test('to a very long text still comes', () => {
    expect(top5('drone ドローン '.repeat(5000))[0]?.sector.id).toBe('unmanned-aircraft')
  })
})
