import { evaluate, ProblemError, readCase } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { REGIME_IDS, regime } from '../src/regimes.ts'

const refusal = async (id: string) => {
  const error = await regime(id).catch((thrown: unknown) => thrown)
  return error instanceof ProblemError ? error.problems.map(({ code }) => code) : error
}

describe('candidate rules turned on by the id of a regime', () => {
  it('are in no regime that is listed', () => {
    expect(REGIME_IDS.filter((id) => id.includes('+'))).toEqual([])
  })

  it('control what the law leaves free', async () => {
    const facts = {
      'act.kind': 'provide',
      'act.place': 'abroad',
      'act.provider-resident': true,
      'recipient.kind': 'foreign-body',
      'destination.country': 'CN',
      'item.row': 'item-16',
      'exception.situation': 'none',
      'report.field': 'none',
      'candidate.human-rights-abuse': true,
    }
    const possible = async (id: string) => {
      const rules = await regime(id)
      const known = Object.fromEntries(Object.entries(facts).filter(([fact]) => rules.facts.has(fact)))
      const read = readCase(rules, { on: '2026-03-02', facts: known })
      return read.ok && evaluate(rules, read.case).possible
    }
    expect(await possible('jp/technology-transfer')).toContain('none')
    expect(await possible('jp/technology-transfer+human-rights')).toEqual(['licence'])
  })

  it.each([
    ['jp/technology-transfer+nothing', 'unknown-candidate'],
    ['jp/technology-transfer+', 'unknown-candidate'],
    ['jp/technology-transfer+human-rights+nothing', 'unknown-candidate'],
    ['jp/export+human-rights', 'unknown-regime'],
  ])('%s is refused', async (id, code) => {
    expect(await refusal(id)).toEqual([code])
  })
})
