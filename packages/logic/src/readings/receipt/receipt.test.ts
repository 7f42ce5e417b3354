import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readCase } from '../../case/read-case.ts'
import { checkRuleSet } from '../../check/check-rule-set.ts'
import { holding, holdingRules } from '../../testing/holding.ts'
import { canonicalJson } from './canonical-json.ts'
import { receipt, ruleSetHash } from './receipt.ts'
import { sha256 } from './sha-256.ts'

function caseOf(facts: object) {
  const read = readCase(holdingRules, { on: '2024-03-01', facts })
  if (!read.ok) throw new Error('not read')
  return read.case
}

describe('receipt', () => {
  it('hashes as SHA-256 does', async () => {
    expect(await sha256('関所')).toBe(createHash('sha256').update('関所').digest('hex'))
  })

  it('is the same for the same content and another when anything changes', async () => {
    const again = checkRuleSet({
      ...holding,
      modules: Object.fromEntries(Object.entries(holding.modules).toReversed()),
    })
    expect(await ruleSetHash(again)).toBe(await ruleSetHash(holdingRules))
    const renamed = checkRuleSet({ ...holding, version: '2' })
    expect(await ruleSetHash(renamed)).not.toBe(await ruleSetHash(holdingRules))
    const one = await receipt(holdingRules, caseOf({ 'shares.own': '1%' }), 'sekisho 0')
    expect(await receipt(holdingRules, caseOf({ 'shares.own': '1/100' }), 'sekisho 0')).toEqual(one)
    expect((await receipt(holdingRules, caseOf({ 'shares.own': '2%' }), 'sekisho 0')).facts).not.toBe(
      one.facts,
    )
    expect(one.ruleSet).toMatch(/^[0-9a-f]{64}$/)
  })

  it('writes one text for one meaning', () => {
    expect(canonicalJson({ b: 1, a: new Set(['y', 'x']), c: undefined, d: 2n ** 70n })).toBe(
      canonicalJson({ d: 2n ** 70n, a: new Set(['x', 'y']), b: 1 }),
    )
  })
})
