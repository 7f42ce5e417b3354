/** The labelled pairs that others made, each in a half that was settled before anything was fitted. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type PreparedName, prepareName } from '@sekisho/names/text'
import { parse } from 'csv-parse/sync'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The folder of the test data. */
export const DATA = process.env.SEKISHO_DATA ?? `${ROOT}../shared/data`

export interface LabelledPair {
  readonly name1: string
  readonly name2: string
  readonly a: PreparedName
  readonly b: PreparedName
  readonly schema: string
  readonly isPerson: boolean
  readonly isMatch: boolean
  readonly group: string
  /** How strong its makers call the match. */
  readonly quality: string
  readonly half: 'tune' | 'report'
  /** What nomenklatura's logic-v2 scored, where its authors recorded it. */
  readonly logicV2: number | undefined
}

type Row = Readonly<Record<string, string>>

function rowsOf(file: string): readonly Row[] {
  return parse(readFileSync(`${DATA}/${file}`, 'utf8'), { columns: true }) as Row[] // rows of text, by column
}

/** The half a pair is in, by its names alone. The file itself is a half by the first byte, so the second is taken. */
function halfOf(name1: string, name2: string): 'tune' | 'report' {
  const [, second = 0] = createHash('sha256').update(`${name1}|${name2}`).digest()
  return second % 2 === 0 ? 'tune' : 'report'
}

/** The pairs of nomenklatura's name bench. */
export function nameBench(): readonly LabelledPair[] {
  const scored = new Map(
    rowsOf('names/name-bench-logicv2.csv').map(({ name1, name2, score }) => [
      `${name1}|${name2}`,
      Number(score),
    ]),
  )
  return rowsOf('names/name-bench.csv').map(
    ({ name1 = '', name2 = '', schema = 'Company', is_match, case_group = '', quality = '' }) => {
      const kind = schema === 'Person' ? 'person' : 'organisation'
      return {
        name1,
        name2,
        a: prepareName(name1, kind),
        b: prepareName(name2, kind),
        schema,
        isPerson: kind === 'person',
        isMatch: is_match === 'true',
        group: case_group,
        quality,
        half: halfOf(name1, name2),
        logicV2: scored.get(`${name1}|${name2}`),
      }
    },
  )
}
