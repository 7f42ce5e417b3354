import { regime } from '@sekisho/law/regimes'
import { formatDay } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { caseFileOf, emptyWork } from '../../deal/case-file.ts'
import { optionsOf, rowOf, withClassified } from './carry.ts'
import { judge } from './judge.ts'
import { BLANK, type Specification } from './specification.ts'

const ruleSet = await regime('jp/export')
const PRESS: Specification = {
  ...BLANK,
  name: 'HIP',
  kinds: ['isostatic-press'],
  values: { 'press.pressure': '70 MPa', 'press.chamber-diameter': '20 cm' },
}

function carried(specification: Specification) {
  const { classification } = judge(specification, '2026-03-02')
  if (!classification) throw new Error('the product cannot be judged')
  return caseFileOf(withClassified(emptyWork(ruleSet), classification))
}

describe('what was classified', () => {
  it('becomes the item of the transaction, with where it is from', () => {
    expect(carried(PRESS).facts).toMatchObject({
      'item.row': { value: 'item-2', source: { document: expect.stringContaining('2(14) HIP') } },
      'item.since': { value: 'earlier' },
    })
  })

  it('leaves the item open where no entry is met', () => {
    expect(carried({ ...PRESS, values: { 'press.pressure': '1 MPa' } }).facts).toEqual({})
  })
})

it('every entry that is modelled has its row among the options of the transaction', async () => {
  const { entries } = await import('@sekisho/law/jp/list-control')
  const rows = optionsOf(ruleSet, 'item.row')
  const days = optionsOf(ruleSet, 'item.since')
  for (const { item, rule } of entries) {
    expect(rows).toContain(rowOf({ item }))
    if (rule.from !== undefined) expect(days).toContain(formatDay(rule.from))
  }
})
