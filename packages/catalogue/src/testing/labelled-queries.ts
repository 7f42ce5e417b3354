// The labelled queries of the search, and how answers are measured against them: for tests and benchmarks only.
import { readFileSync } from 'node:fs'

/** A query with what it should find: each answer is a set of ids of which any is right. */
export interface LabelledQuery {
  readonly half: string
  readonly language: string
  readonly query: string
  readonly expected: readonly (readonly string[])[]
}

export const labelledQueries: readonly LabelledQuery[] = readFileSync(
  new URL('../search/queries.csv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = line.split(',')
    const [half = '', language = '', query = '', expected = ''] = cells
    if (cells.length !== 4) throw new Error(`queries.csv: "${line}" has not four cells`)
    return { half, language, query, expected: expected.split(' ').map((answer) => answer.split('=')) }
  })

/** Ids of the lists of Japan, or of the US and the EU. */
export const isJapanese = (id: string) => !/^[0-9][A-E][0-9]{3}/.test(id)

/** The share of the answers of a query that are among the ids found; `undefined` where it wants none of them. */
export function shareFound(
  { expected }: LabelledQuery,
  found: ReadonlySet<string>,
  counts: (id: string) => boolean = () => true,
): number | undefined {
  const answers = expected.map((ids) => ids.filter(counts)).filter((ids) => ids.length > 0)
  if (answers.length === 0) return undefined
  return answers.filter((ids) => ids.some((id) => found.has(id))).length / answers.length
}
