import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import determinationSchema from '../../../schema/determination-1.schema.json' with { type: 'json' }
import proofSchema from '../../../schema/proof-1.schema.json' with { type: 'json' }
import { arbitraryCase } from '../../testing/arbitrary-case.ts'
import { holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
import { DETERMINATION_FORMAT } from './determination.ts'
import { determine } from './determine.ts'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
ajv.addSchema(proofSchema)
const validate = ajv.compile(determinationSchema)

describe.each([
  ['holding', holdingRules],
  ['permit', permitRules],
])('the published result of %s', (_, ruleSet) => {
  it('follows the schema, and is plain data', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const result = determine(ruleSet, given, { hash: 'a'.repeat(64) })
        const read: unknown = JSON.parse(JSON.stringify(result))
        validate(read)
        expect(validate.errors ?? []).toEqual([])
        expect(read).toEqual(result)
      }),
      { numRuns: 200 },
    )
  })

  it('lists every citation of it that was not read, and no other', () => {
    const unreadIn = (value: unknown): readonly string[] => {
      if (typeof value !== 'object' || value === null) return []
      if ('chain' in value) return 'verified' in value && !value.verified ? [JSON.stringify(value)] : []
      return Object.values(value).flatMap(unreadIn)
    }
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const { unverified, proof, obligations } = determine(ruleSet, given)
        // The conditions that may bind are not certain to matter.
        const certain = obligations.map(({ possibleConditions: _, ...rest }) => rest)
        const unread = new Set(unreadIn([proof, certain]))
        expect(unverified.map((cite) => JSON.stringify(cite)).toSorted()).toEqual([...unread].toSorted())
      }),
      { numRuns: 200 },
    )
  })

  it('is the same text for the same case', () => {
    fc.assert(
      fc.property(arbitraryCase(ruleSet), (given) => {
        const reordered = { ...given, facts: new Map([...given.facts].toReversed()) }
        expect(JSON.stringify(determine(ruleSet, reordered))).toBe(JSON.stringify(determine(ruleSet, given)))
      }),
      { numRuns: 100 },
    )
  })
})

it('refuses what is no result', () => {
  const good = determine(permitRules, { facts: new Map(), rulings: new Map() })
  expect(validate(good)).toBe(true)
  expect(validate({ ...good, outcome: null })).toBe(false)
  expect(validate({ ...good, more: 1 })).toBe(false)
  expect(validate({ ...good, proof: { ...good.proof, steps: [{ kind: 'rule' }] } })).toBe(false)
  expect(good.format).toBe(DETERMINATION_FORMAT)
})
