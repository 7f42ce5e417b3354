import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Holdings, WHOLE } from '../graph/index.ts'
import { inEveryWorld, type SmallGraph } from '../testing/every-world.ts'
import { controlOf } from './control-of.ts'

const ENTITIES = 5
const share = fc
  .tuple(fc.nat(10), fc.nat(2))
  .map(([least, more]) => ({ least, most: Math.min(10, least + more) }))
const interest = fc.record({ holder: fc.nat(ENTITIES - 1), held: fc.nat(ENTITIES - 1), share })
/** Cycles, self-ownership and ranges included; several interests of one holder are one holding before this. */
const graph = fc
  .uniqueArray(interest, { maxLength: 6, selector: ({ holder, held }) => `${holder} ${held}` })
  .map((interests): SmallGraph => {
    const kept: { holder: number; held: number; least: number; most: number }[] = []
    const sums = Array.from({ length: ENTITIES }, () => 0)
    for (const { holder, held, share: one } of interests) {
      if ((sums[held] ?? 0) + one.least > 10) continue
      sums[held] = (sums[held] ?? 0) + one.least
      kept.push({ holder, held, ...one })
    }
    return { entities: ENTITIES, interests: kept }
  })

it('says surely what is so in every world, and possibly what is so in some', () => {
  fc.assert(
    fc.property(
      graph,
      fc.uniqueArray(fc.nat(ENTITIES - 1), { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 1, max: 10 }),
      fc.boolean(),
      (small, holders, tenths, isRestOpen) => {
        const tenth = WHOLE / 10
        const holdings = Holdings.of(
          small.entities,
          small.interests.map(({ least, most, ...ends }) => ({
            through: 0,
            ...ends,
            least: least * tenth,
            most: most * tenth,
          })),
        )
        const found = controlOf(holdings, holders, { atLeast: tenths * tenth, isRestOpen: () => isRestOpen })
        const expected = inEveryWorld(small, holders, tenths, isRestOpen)
        expect(new Set(found.surely)).toEqual(expected.surely)
        expect(new Set(found.possibly)).toEqual(expected.possibly)
      },
    ),
    { numRuns: Number(process.env.SEKISHO_RANDOM_GRAPHS ?? 5000) },
  )
})
