import { expect, it } from 'vitest'
import { holdingRules } from '../testing/holding.ts'
import { readCase } from './read-case.ts'
import { writeCase } from './write-case.ts'

it('writes a case that reads back to the same', () => {
  const raw = {
    facts: {
      'day.act': '2024-03-01',
      'investor.foreign': { value: true, source: { document: 'register' } },
      'shares.own': { atLeast: '1%', below: '1/3' },
      related: { records: [{ foreign: true, shares: '2.5%' }, { foreign: null }], more: 'unknown' },
      'act.kind': { oneOf: ['buy', 'swap'] },
      'day.last-filing': { absent: true },
      'promise.no-seat': { assume: false },
      'target.staff': '1000',
    },
    rulings: { swap: { value: true, author: '財務省', note: '電話で' } },
  }
  const first = readCase(holdingRules, raw)
  if (!first.ok) throw new Error(JSON.stringify(first.problems))
  const written = writeCase(holdingRules, first.case)
  const second = readCase(holdingRules, written)
  expect(second.ok && writeCase(holdingRules, second.case)).toEqual(written)
  expect(written).toMatchObject({
    facts: {
      'shares.own': { atLeast: '1%', below: '1/3' },
      'target.staff': '1000',
      'promise.no-seat': { assume: false },
    },
    rulings: { swap: { value: true, author: '財務省', note: { ja: '電話で', en: '電話で' } } },
  })
  expect(second.ok && [...second.case.facts].toSorted()).toEqual([...first.case.facts].toSorted())
})
