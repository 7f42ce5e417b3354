import { dayOf, type Exact, fraction } from '@sekisho/logic'
import type { Draw } from './draw.ts'

const RATIOS: readonly [Exact, ...Exact[]] = [
  0,
  1,
  fraction(1, 100),
  fraction(1, 10),
  fraction(1, 3),
  fraction(1, 2),
  fraction(9, 1000),
  fraction(99, 100),
  fraction(333333333333333, 10n ** 15n),
]
const AMOUNTS: readonly [Exact, ...Exact[]] = [
  0,
  1,
  2,
  3,
  5,
  9,
  10,
  99,
  100,
  1_000_000,
  2_000_001,
  10 ** 15,
  10n ** 18n,
]
const SINCE = dayOf('2017-07-01')
const DAYS: readonly [Exact, ...Exact[]] = [
  SINCE,
  dayOf('2020-02-29'),
  dayOf('2020-05-08'),
  dayOf('2020-06-06'),
  dayOf('2020-06-07'),
  dayOf('2023-08-31'),
  dayOf('2024-03-01'),
  dayOf('2027-12-31'),
]

/** A number of a unit, often one of a few, so that numbers meet at thresholds. */
export function drawNumber(draw: Draw, unit: string): Exact {
  switch (unit) {
    case 'ratio':
      return draw.chance(80) ? draw.pick(RATIOS) : fraction(draw.whole(0, 60), 60)
    case 'day':
      return draw.chance(60) ? draw.pick(DAYS) : SINCE + draw.whole(0, 3835)
    default:
      return draw.chance(80) ? draw.pick(AMOUNTS) : draw.whole(0, 1000)
  }
}

/** A ratio above zero. */
export function drawFactor(draw: Draw): [part: number, whole: number] {
  return [draw.whole(1, 7), draw.pick([1, 2, 3, 100])]
}
