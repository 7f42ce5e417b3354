import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entity, holding, person, relationship } from '../../fixtures/bods/statements.ts'
import { interestsOfBods, readBods, writeBods } from './index.ts'

const now: readonly unknown[] = [
  entity('lamp', {
    addresses: [{ type: 'business', country: { name: 'Japan' } }],
    publicListing: { hasPublicListing: true },
  }),
  person('ann', {
    politicalExposure: { status: 'isPep', details: [{ reason: 'x' }] },
    identifiers: [{ scheme: 'x' }],
  }),
  relationship('part', 'ann', { isComponent: true }),
  relationship('r', 'ann', {
    componentRecords: ['part'],
    interests: [holding({ share: { minimum: 1, maximum: 2 } })],
  }),
  entity(
    'lamp',
    {},
    {
      annotations: [{ motivation: 'linking', statementPointerTarget: '/x' }],
      source: { type: ['verified'] },
    },
  ),
]
const before = ['bods-0.2.json', 'bods-0.3.json'].map((file): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/bods/${file}`, import.meta.url), 'utf8')),
)

/** A value with the member at a place, counted through all of them, put in another's place. */
function withOne(value: unknown, place: number, other: unknown): unknown {
  let left = place
  const go = (at: unknown): unknown => {
    if (left-- === 0) return other
    if (Array.isArray(at)) return at.map(go)
    if (typeof at !== 'object' || at === null) return at
    return Object.fromEntries(Object.entries(at).map(([name, member]) => [name, go(member)]))
  }
  return go(value)
}

const anything = fc.oneof(
  // JSON writes no minus zero.
  fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
  fc.constantFrom('constructor', '__proto__', 'lamp', 'ann', 'r', '2024-01-01', 'trustee', 101, -1, {}, []),
)

it('Whatever stands in a statement, it is read or has a fault, and never ends the program', () => {
  const files = fc.constantFrom<unknown>(now, ...before)
  fc.assert(
    fc.property(files, fc.nat(160), anything, (file, place, other) => {
      const values = withOne(file, place, other)
      const reading = readBods(Array.isArray(values) ? values : [values], { today: '2024-05-01' })
      const { statements, unreadable, faults } = reading
      expect(statements.length + unreadable.length).toBe(Array.isArray(values) ? values.length : 1)
      if (unreadable.length > 0) expect(faults.some(({ severity }) => severity === 'error')).toBe(true)
      for (const { message, path } of faults) {
        expect(path).toMatch(/^\$/)
        expect(`${message.ja} ${message.en}`).not.toMatch(/undefined|\[object|function/)
      }
      const { entities, interests } = interestsOfBods(statements)
      const ids = new Set(entities.map(({ id }) => id))
      expect(ids.size).toBe(entities.length)
      for (const { holder, held } of interests) expect([ids.has(holder), ids.has(held)]).toEqual([true, true])
      expect(readBods(writeBods(statements)).statements).toEqual(statements)
    }),
    { numRuns: 3_000 },
  )
})
