import type { Day } from '../../values/day.ts'
import { parseDay } from '../../values/day.ts'
import {
  addExact,
  compareExact,
  divideExact,
  type Exact,
  isFraction,
  lowestTerms,
  negateExact,
} from '../../values/exact.ts'
import { between, type Comparison, type Num, negateNum, rangeOf } from '../../values/range.ts'
import type { Form } from './forms.ts'

/** A boundary between two bands of numbers. */
export interface Cut {
  readonly at: Exact
  /** Does `at` itself belong to the band below? Else it begins the band above. */
  readonly below: boolean
}

/**
 * Where the comparison of a form with zero changes its value while the target varies: where it begins to hold, and
 * where it ceases to be out of the question, which differ when the rest is known only as a range.
 */
export function cutsOf(form: Form, op: Comparison): readonly Cut[] {
  const sign = compareExact(form.factor, 0)
  if (sign === 0) return []
  const isRising = sign > 0
  const rest = rangeOf(isRising ? form.rest : negateNum(form.rest))
  const factor = isRising ? form.factor : negateExact(form.factor)
  const cuts: Cut[] = []
  const cut = (end: Exact | null, below: boolean): void => {
    if (end !== null) cuts.push({ at: divideExact(negateExact(end), factor), below })
  }
  // With factor × target + rest = d: d ≥ 0 is cut just before the number, d > 0 just after it.
  const turned = isRising ? op : TURNED[op]
  if (turned === '>=' || turned === '<' || turned === '=') {
    if (turned !== '=') cut(rest.low, false)
    cut(rest.high, rest.highOpen)
  }
  if (turned === '>' || turned === '<=' || turned === '=') {
    cut(rest.low, !rest.lowOpen)
    if (turned !== '=') cut(rest.high, true)
  }
  return form.through ? cuts.flatMap((each) => beforePeriods(each, form.through)) : cuts
}

const TURNED: Record<Comparison, Comparison> = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' }

const FIRST_DAY = parseDay('1000-01-01') ?? 0
const LAST_DAY = parseDay('4000-01-01') ?? 0

/** The first day from which the day reached by periods is past the cut. Exact, since it never goes back. */
function beforePeriods(cut: Cut, through: Form['through']): readonly Cut[] {
  const { at } = wholeCut(cut)
  const isPast = (day: Day): boolean => compareExact(through?.(day) ?? day, at) >= 0
  if (isPast(FIRST_DAY) || !isPast(LAST_DAY)) return []
  let [before, past] = [FIRST_DAY, LAST_DAY]
  while (past - before > 1) {
    const middle = Math.floor((before + past) / 2)
    if (isPast(middle)) past = middle
    else before = middle
  }
  return [{ at: past, below: false }]
}

/** The same boundary among whole numbers: the first that belongs above. */
export function wholeCut({ at, below }: Cut): Cut {
  const value = lowestTerms(at)
  if (!isFraction(value)) return { at: below ? addExact(value, 1) : value, below: false }
  const [n, d] = [BigInt(value.n), BigInt(value.d)]
  const floor = n >= 0n ? n / d : -((-n + d - 1n) / d)
  return { at: addExact(floor, 1), below: false }
}

function compareCuts(a: Cut, b: Cut): number {
  return compareExact(a.at, b.at) || Number(a.below) - Number(b.below)
}

/** The cuts in rising order, each once. */
function sortedCuts(cuts: readonly Cut[]): readonly Cut[] {
  return cuts.toSorted(compareCuts).filter((cut, place, all) => {
    const before = all[place - 1]
    return before === undefined || compareCuts(before, cut) !== 0
  })
}

/**
 * The bands into which cuts divide what is possible of a number, from the lowest; one band when no cut falls inside.
 * @param isWhole are only whole numbers possible? Then every band ends at whole numbers that belong to it
 */
export function bandsOf(cuts: readonly Cut[], within: Num, isWhole: boolean): readonly Num[] {
  const bands: Num[] = []
  let left = rangeOf(within)
  for (const cut of sortedCuts(isWhole ? cuts.map(wholeCut) : cuts)) {
    const fromLow = left.low === null ? -1 : compareExact(left.low, cut.at)
    const toHigh = left.high === null ? 1 : compareExact(left.high, cut.at)
    const hasBelow = fromLow < 0 || (fromLow === 0 && cut.below && !left.lowOpen)
    const hasAbove = toHigh > 0 || (toHigh === 0 && !cut.below && !left.highOpen)
    if (!hasBelow || !hasAbove) continue
    const end = isWhole ? addExact(cut.at, -1) : cut.at
    bands.push(between(left.low, end, left.lowOpen, !isWhole && !cut.below))
    left = { low: cut.at, high: left.high, lowOpen: cut.below, highOpen: left.highOpen }
  }
  return [...bands, between(left.low, left.high, left.lowOpen, left.highOpen)]
}
