import { regime } from '@sekisho/law/regimes'
import { EMPTY_CASE } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { keptOf, withKept } from './kept.ts'
import type { Work } from './work.ts'

const ruleSet = await regime('jp/inward-investment')
const act = { id: null, case: EMPTY_CASE, passed: [] }
const work: Work = { ruleSet, title: null, occasion: null, acts: [act, { ...act, id: 'b' }], at: 0 }

describe('withKept', () => {
  it('gives back what keptOf said, through JSON', () => {
    const looked: Work = {
      ...work,
      acts: [
        { ...act, passed: ['related'] },
        { ...act, id: 'b' },
      ],
      at: 1,
    }
    expect(withKept(work, JSON.parse(JSON.stringify(keptOf(looked))))).toEqual(looked)
  })

  it('leaves out what cannot be', () => {
    for (const kept of [null, 1, [], {}, { at: 7, passed: 'x' }, { at: '0', passed: [[1], { a: 1 }] }])
      expect(withKept(work, kept)).toEqual(work)
  })
})
