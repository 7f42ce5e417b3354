import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readCase } from '../../case/read-case.ts'
import { checkRuleSet } from '../../check/check-rule-set.ts'
import { fromJson } from '../../json/from-json.ts'
import { toJson } from '../../json/to-json.ts'
import { holding, holdingRules } from '../../testing/holding.ts'
import { permitRules } from '../../testing/permit.ts'
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
    expect(sha256('関所')).toBe(createHash('sha256').update('関所').digest('hex'))
  })

  it('is the same for the same content and another when anything changes', async () => {
    const again = checkRuleSet({
      ...holding,
      modules: Object.fromEntries(
        Object.entries(holding.modules).map(([file, nodes]) => [
          file,
          Object.fromEntries(Object.entries(nodes).toReversed()),
        ]),
      ),
    })
    expect(ruleSetHash(again)).toBe(ruleSetHash(holdingRules))
    const renamed = checkRuleSet({ ...holding, version: '2' })
    expect(ruleSetHash(renamed)).not.toBe(ruleSetHash(holdingRules))
    const one = receipt(holdingRules, caseOf({ 'shares.own': '1%' }), 'sekisho 0')
    expect(receipt(holdingRules, caseOf({ 'shares.own': '1/100' }), 'sekisho 0')).toEqual(one)
    expect(receipt(holdingRules, caseOf({ 'shares.own': '2%' }), 'sekisho 0').facts).not.toBe(one.facts)
    expect(one.ruleSet).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is that of the rule set read from its published JSON', async () => {
    for (const ruleSet of [holdingRules, permitRules]) {
      const read = checkRuleSet(fromJson(JSON.parse(JSON.stringify(toJson(ruleSet)))))
      expect(ruleSetHash(read)).toBe(ruleSetHash(ruleSet))
    }
  })

  it('is another when a threshold, a word, the order of the options or a file name changes, but for the last', async () => {
    const hash = ruleSetHash(holdingRules)
    const {
      'facts.ts': facts = {},
      'parameters.ts': parameters = {},
      'rules.ts': rules = {},
    } = holding.modules
    const moved = { 'a.ts': facts, 'b.ts': parameters, 'c.ts': rules }
    expect(ruleSetHash(checkRuleSet({ ...holding, modules: moved }))).toBe(hash)
    const json = JSON.stringify(toJson(holdingRules))
    const changes = [
      ['"1/100"', '"1/101"'],
      ['"en":"swaps"', '"en":"swap"'],
      [
        '"notify":{"ja":"notify（日）","en":"notify"},"exempt":{"ja":"exempt（日）","en":"exempt"}',
        '"exempt":{"ja":"exempt（日）","en":"exempt"},"notify":{"ja":"notify（日）","en":"notify"}',
      ],
    ] as const
    for (const [from, to] of changes) {
      expect(json).toContain(from)
      const read = checkRuleSet(fromJson(JSON.parse(json.replace(from, to))))
      expect(ruleSetHash(read)).not.toBe(hash)
    }
  })

  it('does not depend on the order in which a set is written', async () => {
    const json = JSON.stringify(toJson(permitRules))
    expect(json).toContain('["AA","BB"]')
    const turned = checkRuleSet(fromJson(JSON.parse(json.replace('["AA","BB"]', '["BB","AA"]'))))
    expect(ruleSetHash(turned)).toBe(ruleSetHash(permitRules))
  })

  it('does not depend on the order in which facts are given', async () => {
    const given = caseOf({ 'shares.own': '1%', 'investor.foreign': true })
    const turned = caseOf({ 'investor.foreign': true, 'shares.own': '1%' })
    expect(receipt(holdingRules, turned, 'x')).toEqual(receipt(holdingRules, given, 'x'))
  })
})

describe('canonicalJson', () => {
  it('sorts members at every depth and leaves lists as they are', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'é' }, 2], a: null, e: undefined })).toBe(
      '{"a":null,"b":[{"c":"é","d":1},2]}',
    )
  })
})
