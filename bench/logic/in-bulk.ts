import { type BulkAnswers, bulk, evaluate, toColumns } from '@sekisho/logic'
import type { Runner } from './measure.ts'
import { caseOf } from './peers/sekisho.ts'
import { MILLION, REFORM, samples } from './sample.ts'
import { subset } from './subset-rules.ts'

const ROWS = 1_000_000
const DISTINCT = 20_000

type Columns = ReturnType<typeof toColumns>

/** Rows of which one fact in ten is not known. */
function rows(seed: number): Columns {
  const base = samples(seed, DISTINCT)
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
  const cases = base.map((sample) =>
    caseOf(sample, new Set(Object.keys(sample).filter((id) => id !== 'day' && next() < 0.1))),
  )
  const few = overAMillion(toColumns(subset, cases))
  const many = Object.fromEntries(
    Object.entries(few.facts).map(([id, column]) => {
      if (!(column instanceof Uint8Array || column instanceof Int32Array || column instanceof Float64Array)) {
        throw new TypeError('the subset has neither lists nor texts')
      }
      return [id, repeated(column)]
    }),
  )
  checkFirst(few, cases)
  return { ...few, rows: ROWS, facts: many }
}

/** The same columns with every ratio counted over a million, so that both loops read one scale. */
function overAMillion(columns: Columns): Columns {
  const isRatio = (id: string) => {
    const type = subset.facts.get(id)?.type
    return type?.is === 'number' && type.unit === 'ratio'
  }
  const facts = Object.entries(columns.facts).map(([id, column]) => {
    if (!isRatio(id) || !(column instanceof Float64Array)) return [id, column]
    const factor = MILLION / (columns.layout[id] ?? MILLION)
    return [id, column.map((value) => value * factor)]
  })
  const layout = Object.entries(columns.layout).map(([id, over]) => [id, isRatio(id) ? MILLION : over])
  return { ...columns, layout: Object.fromEntries(layout), facts: Object.fromEntries(facts) }
}

function repeated<Column extends Uint8Array | Int32Array | Float64Array>(column: Column): Column {
  // Every typed array is made from its length.
  const long = new (column.constructor as new (rows: number) => Column)(ROWS)
  for (let from = 0; from < ROWS; from += DISTINCT) long.set(column, from)
  return long
}

function ready(layout: Columns['layout']) {
  const prepared = bulk(subset, { layout, conclusions: ['foreign', 'acquisition'], decisions: ['outcome'] })
  if ('refused' in prepared) throw new Error(prepared.refused.en)
  return prepared
}

/** Every distinct row must come out as `evaluate` says, in both loops. */
function checkFirst(columns: Columns, cases: readonly ReturnType<typeof caseOf>[]): void {
  const { decisions, fast, slow } = ready(columns.layout).run(columns)
  if (slow > 0 || fast !== cases.length) throw new Error('the fast path did not answer every row')
  const hand = byHandInBulk(columns, new Int32Array(columns.rows))
  for (const [row, given] of cases.entries()) {
    const expected = evaluate(subset, given).answer
    if (decisions.outcome?.[row] !== expected || hand[row] !== expected) {
      throw new Error(
        `row ${row}: evaluate ${expected}, bulk ${decisions.outcome?.[row]}, by hand ${hand[row]}`,
      )
    }
  }
}

/** The subset over columns by hand: truths as two bits, like the columns, and numbers as two ends. */
function byHandInBulk({ facts, rows }: Columns, out: Int32Array): Int32Array {
  const bytes = (id: string) => facts[id] as Uint8Array
  const masks = (id: string) => facts[id] as Int32Array
  const numbers = (id: string) => facts[id] as Float64Array
  const half = MILLION / 2
  const whole = MILLION
  const tenth = MILLION / 10
  const hundredth = MILLION / 100
  const day = numbers('day')
  const kind = masks('kind')
  const resident = bytes('resident')
  const direct = numbers('directVotes')
  const indirect = numbers('intermediateVotes')
  const inter = numbers('intermediateForeign')
  const listed = bytes('listed')
  const own = numbers('own')
  const related = numbers('related')
  const relatedForeign = bytes('relatedForeign')
  const managed = numbers('managed')
  const inherited = bytes('inherited')
  const sector = masks('sector')
  const investor = masks('investor')
  const use = bytes('use')
  const e1 = bytes('e1')
  const e2 = bytes('e2')
  const e3 = bytes('e3')
  const e4 = bytes('e4')
  const e5 = bytes('e5')
  for (let i = 0; i < rows; i++) {
    const dv = direct[i] as number
    const iv = indirect[i] as number
    const fv = inter[i] as number
    const counts = fv >= half ? 3 : fv < half ? 0 : 1
    const low = (Number.isNaN(dv) ? 0 : dv) + (counts === 3 && !Number.isNaN(iv) ? iv : 0)
    const high = (Number.isNaN(dv) ? whole : dv) + (counts === 0 ? 0 : Number.isNaN(iv) ? whole : iv)
    const k = kind[i] as number
    const individual = (k & 1) === 0 ? 0 : (k & ~1) === 0 ? 3 : 1
    const body = (k & 2) === 0 ? 0 : (k & ~2) === 0 ? 3 : 1
    const company = (k & 4) === 0 ? 0 : (k & ~4) === 0 ? 3 : 1
    const votes = low >= half ? 3 : high < half ? 0 : 1
    const foreign = (individual & ((7 >> ((resident[i] as number) << 1)) & 3)) | body | (company & votes)
    const ov = own[i] as number
    const rv = related[i] as number
    const mv = managed[i] as number
    const rf = relatedForeign[i] as number
    const least =
      (Number.isNaN(ov) ? 0 : ov) + (rf === 3 && !Number.isNaN(rv) ? rv : 0) + (Number.isNaN(mv) ? 0 : mv)
    const most =
      (Number.isNaN(ov) ? whole : ov) +
      (rf === 0 ? 0 : Number.isNaN(rv) ? whole : rv) +
      (Number.isNaN(mv) ? whole : mv)
    const isNew = (day[i] as number) >= REFORM
    const bound = isNew ? hundredth : tenth
    const li = listed[i] as number
    const reached = least >= bound ? 3 : most < bound ? 0 : 1
    const above = least > 0 ? 3 : most <= 0 ? 0 : 1
    const acquired =
      foreign &
      ((li & reached) | ((7 >> (li << 1)) & 3 & above)) &
      ((7 >> ((inherited[i] as number) << 1)) & 3)
    const s = sector[i] as number
    const v = investor[i] as number
    const core = (s & 4) === 0 ? 0 : (s & ~4) === 0 ? 3 : 1
    const designated = (s & 2) === 0 ? 0 : (s & ~2) === 0 ? 3 : 1
    const none = (s & 1) === 0 ? 0 : (s & ~1) === 0 ? 3 : 1
    const financial = (v & 2) === 0 ? 0 : (v & ~2) === 0 ? 3 : 1
    const barred = (v & 12) === 0 ? 0 : (v & ~12) === 0 ? 3 : 1
    const under = most < tenth ? 3 : least >= tenth ? 0 : 1
    const open = isNew ? (7 >> (barred << 1)) & 3 & (designated | (core & li & (financial | under))) : 0
    const kept =
      (e1[i] as number) &
      (e2[i] as number) &
      (e3[i] as number) &
      (((7 >> (core << 1)) & 3) | financial | ((e4[i] as number) & (e5[i] as number)))
    const covered = acquired & ((7 >> (none << 1)) & 3)
    const exempt = covered & open & (use[i] as number) & kept
    const report = acquired & (least >= tenth ? 3 : most < tenth ? 0 : 1)
    let mask = report === 3 ? 4 : report === 1 ? 12 : 8
    mask = covered === 3 ? 1 : covered === 1 ? mask | 1 : mask
    out[i] = exempt === 3 ? 2 : exempt === 1 ? mask | 2 : mask
  }
  return out
}

/** The subset over a million rows: Sekisho's generated code, and the same loop written by hand. */
export function bulkRunners(seed: number): readonly Runner[] {
  const columns = rows(seed)
  const prepared = ready(columns.layout)
  let written: BulkAnswers | undefined
  let byHand: Int32Array | undefined
  return [
    {
      name: 'sekisho in bulk',
      how: 'generated, three-valued, exact, one fact in ten unknown; answers written over those of the run before',
      cases: ROWS,
      run: () => {
        written = prepared.run(columns, written)
        return written
      },
    },
    {
      name: 'hand-written loop',
      how: 'the same three-valued loop over typed arrays, by hand; answers written over likewise',
      cases: ROWS,
      run: () => {
        byHand = byHandInBulk(columns, byHand ?? new Int32Array(ROWS))
        return byHand
      },
    },
  ]
}
