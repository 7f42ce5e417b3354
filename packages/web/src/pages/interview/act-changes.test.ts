import { regime } from '@sekisho/law/regimes'
import { describe, expect, it } from 'vitest'
import { byTopic } from '../../deal/by-topic.ts'
import { caseFileOf, emptyWork, workOf } from '../../deal/case-file.ts'
import type { Work } from '../../deal/work.ts'
import { nameOf, withNewAct, withoutAct } from './act-changes.ts'

const ruleSet = await regime('jp/inward-investment')

function deal(): Work {
  const read = workOf(ruleSet, {
    on: '2024-06-03',
    facts: { 'act.kind': 'share-acquisition', 'investor.kind': 'foreign-body', 'target.listed': true },
  })
  if (!read.ok) throw new Error('the case above can be read')
  return read.work
}

describe('acts of a deal', () => {
  it('adds an act with the answers that were kept', () => {
    const work = withNewAct(deal(), { now: 'buying', added: 'voting' }, new Set(['investor.kind']))
    expect(work.at).toBe(1)
    expect(work.acts.map(({ id }) => id)).toEqual(['buying', 'voting'])
    expect([...(work.acts[1]?.case.facts.keys() ?? [])]).toEqual(['investor.kind'])
    const again = workOf(ruleSet, caseFileOf(work))
    expect(again.ok && again.work.acts).toEqual(work.acts)
  })

  it('removes an act, but never the last one', () => {
    const work = withNewAct(deal(), { now: '1', added: '2' }, new Set())
    expect(withoutAct(work)).toMatchObject({ at: 0, acts: [{ id: '1' }] })
    const one = emptyWork(ruleSet)
    expect(withoutAct(one)).toBe(one)
    expect(nameOf(one, 0)).toBe('1')
  })

  it('tells what each act answers anew from what is the same for all', () => {
    const ids = ['target.listed', 'act.kind', 'related[0].shares', 'act.day', 'unheard-of']
    expect(byTopic(ruleSet, ids).map(({ perAct, ids }) => [perAct, ...ids])).toEqual([
      [true, 'act.day', 'act.kind'],
      [false, 'target.listed'],
      [true, 'related[0].shares'],
      [true, 'unheard-of'],
    ])
  })
})
