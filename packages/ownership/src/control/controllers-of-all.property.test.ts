import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Holdings, WHOLE } from '../graph/index.ts'
import { controlOf } from './control-of.ts'
import { controllersOfAll } from './controllers-of-all.ts'

const ENTITIES = 8
const MAJORITY = WHOLE / 2 + 1
const holding = fc.record({
  holder: fc.nat(ENTITIES - 1),
  held: fc.nat(ENTITIES - 1),
  percent: fc.constantFrom(10, 20, 30, 40, 50, 51, 60, 100),
})
/** No more than the whole of each is held, so that one at most controls it. */
const holdings = fc
  .uniqueArray(holding, { maxLength: 16, selector: ({ holder, held }) => `${holder} ${held}` })
  .map((all) => {
    const sums = new Map<number, number>()
    const kept = all.filter(({ held, percent }) => {
      const sum = (sums.get(held) ?? 0) + percent
      if (sum <= 100) sums.set(held, sum)
      return sum <= 100
    })
    const share = (percent: number) => (percent * WHOLE) / 100
    return Holdings.of(
      ENTITIES,
      kept.map(({ holder, held, percent }) => ({
        holder,
        held,
        through: 0,
        least: share(percent),
        most: share(percent),
      })),
    )
  })

it('finds for each the one that controls it and that nobody else controls', () => {
  fc.assert(
    fc.property(holdings, (columns) => {
      const heads = controllersOfAll(columns, MAJORITY)
      const rule = { atLeast: MAJORITY, isRestOpen: () => false }
      const controlled = Array.from(heads, (_, holder) => new Set(controlOf(columns, [holder], rule).surely))
      for (const [entity, head] of heads.entries()) {
        if (head !== entity) expect(controlled[head]).toContain(entity)
        // Who controls the head is in a circle with it.
        for (const [holder, has] of controlled.entries())
          if (has.has(head)) expect(controlled[head]).toContain(holder)
      }
    }),
    { numRuns: 5000 },
  )
})

it('refuses a rule by which two may control one entity', () => {
  expect(() => controllersOfAll(Holdings.of(1, []), WHOLE / 2)).toThrow(RangeError)
})

it.each([51, 50])('sums what one holds through %i of a hundred holders', (through) => {
  // 0 is held by a hundred companies, 1 % each, of which 101 controls so many.
  const percent = WHOLE / 100
  const ones = Array.from({ length: 100 }, (_, at) => at + 1)
  const columns = Holdings.of(102, [
    ...ones.map((holder) => ({ holder, held: 0, through: 0, least: percent, most: percent })),
    ...ones.slice(0, through).map((held) => ({ holder: 101, held, through: 0, least: WHOLE, most: WHOLE })),
  ])
  expect(controllersOfAll(columns, MAJORITY)[0]).toBe(through > 50 ? 101 : 0)
})
