import { regime } from '@sekisho/law/regimes'
import { dayOf, EMPTY_CASE, type Given, type RuleSet, readAnswer } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { nextOf, nextOfAll, standingOf } from '../../deal/standing.ts'
import type { Act } from '../../deal/work.ts'
import { answered, passedOver, ruled } from './replies.ts'
import { viewOf } from './step.ts'

const ruleSet = await regime('jp/inward-investment')
const empty: Act = { id: null, case: EMPTY_CASE, passed: [] }

function given(rules: RuleSet, id: string, raw: unknown): Given {
  const read = readAnswer(rules, id, raw)
  if (!read.ok) throw new Error(read.problems[0]?.message.en)
  return read.value
}

function acting(facts: Readonly<Record<string, unknown>>, act = empty): Act {
  return Object.entries(facts).reduce(
    (before, [id, raw]) => answered(ruleSet, before, id, given(ruleSet, id, raw)),
    act,
  )
}

describe('an interview', () => {
  it('begins with the day of the act, then asks what is done and by whom', () => {
    expect(nextOf(ruleSet, empty)).toBe('act.day')
    const dated = acting({ 'act.day': '2024-06-03' })
    expect(nextOf(ruleSet, dated)).toBe('act.kind')
    expect(nextOf(ruleSet, acting({ 'act.kind': 'share-acquisition' }, dated))).toBe('investor.kind')
  })

  it('goes past what was answered by "I don’t know", and ends when only that is left', () => {
    let act = passedOver(ruleSet, empty, 'act.day')
    expect(nextOf(ruleSet, act)).toBe('act.kind')
    for (let next = nextOf(ruleSet, act); next !== undefined; next = nextOf(ruleSet, act))
      act = passedOver(ruleSet, act, next)
    expect(viewOf(ruleSet, act, undefined).kind).toBe('end')
    expect(standingOf(ruleSet, act.case).settled).toBe(false)
    expect(
      answered(ruleSet, act, 'act.day', { status: 'known', value: dayOf('2024-06-03') }).passed,
    ).not.toContain('act.day')
  })

  it('shows an answered question with its answers, though it no longer matters', () => {
    const act = acting({ 'act.day': '2024-06-03', 'target.in-japan': false, 'target.listed': true })
    const view = viewOf(ruleSet, act, 'target.listed')
    expect(view).toMatchObject({ kind: 'question', isAnswered: true, matters: false })
    expect(view.kind === 'question' && view.question.choices).toHaveLength(2)
  })

  it('keeps the other answers when one is changed', () => {
    const act = acting({ 'act.day': '2024-06-03', 'act.kind': 'consent', 'target.listed': true })
    const changed = acting({ 'act.kind': 'loan' }, act)
    expect([...changed.case.facts.keys()]).toEqual(['act.day', 'act.kind', 'target.listed'])
    expect(changed.case.facts.get('target.listed')).toBe(act.case.facts.get('target.listed'))
  })

  it('forgets what was passed over in the records of a list that is answered anew', () => {
    const act = acting({ related: [{}] })
    const passed = passedOver(ruleSet, act, 'related[0].shares')
    expect(passed.passed).toEqual(['related[0].shares'])
    expect(acting({ related: [] }, passed).passed).toEqual([])
  })

  it('goes on with duties and days once the answer is settled', () => {
    const act = acting({
      'act.day': '2024-06-03',
      'act.kind': 'share-acquisition',
      'act.occasion': 'ordinary',
      'act.capital-transaction': false,
      'act.from-foreign-investor': false,
      'investor.kind': 'foreign-body',
      'investor.listed-country': true,
      'investor.acts-through': 'itself',
      'target.in-japan': true,
      'target.listed': false,
      'target.stock-company': true,
      'target.businesses': [{ whose: 'own', sector: 'national-security' }],
      'shares.own': '20%',
      'exemption.used': false,
    })
    expect(standingOf(ruleSet, act.case).possible).toEqual(['prior-notification'])
    expect(nextOf(ruleSet, act)).toBeUndefined()
    const next = nextOfAll(ruleSet, act)
    expect(next).toBe('notification.state')
    expect(viewOf(ruleSet, act, next)).toMatchObject({ kind: 'question', matters: true, isAnswered: false })
  })

  it('asks a person to judge what is not modelled, and takes a judgement back', () => {
    expect(viewOf(ruleSet, empty, 'sector-in-no-table').kind).toBe('ruling')
    expect(viewOf(ruleSet, empty, 'no-such-thing').kind).toBe('nothing')
    const judged = ruled(empty, 'sector-in-no-table', { value: 3, author: 'Counsel' })
    expect(judged.case.rulings.get('sector-in-no-table')?.author).toBe('Counsel')
    expect(ruled(judged, 'sector-in-no-table', null).case.rulings.size).toBe(0)
  })
})
