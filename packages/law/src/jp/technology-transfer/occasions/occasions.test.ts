import {
  beginOccasion,
  checkRuleSet,
  evaluate,
  inWordsOf,
  onOccasion,
  readAnswer,
  standing,
  withAnswer,
} from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { technologyTransfer } from '../index.ts'
import { occasions } from './occasions.ts'

const ruleSet = checkRuleSet(technologyTransfer)

/** What a person answers who is asked for `fact`: what is given here, else that they do not know. */
function interview(id: string, answers: Readonly<Record<string, unknown>>) {
  const occasion = occasions.find((one) => one.id === id)
  if (!occasion) throw new Error(`there is no occasion ${id}`)
  const asked = onOccasion(ruleSet, occasion)
  let given = beginOccasion(asked, occasion)
  const order: string[] = []
  for (;;) {
    const { open, settled } = standing(asked, given)
    const next = open.find((fact) => !order.includes(fact))
    if (settled || next === undefined) break
    order.push(next)
    if (!(next in answers)) continue
    const answer = readAnswer(asked, next, answers[next])
    if (!answer.ok) throw new Error(`${next}: ${answer.problems.map(({ message }) => message.en).join(' ')}`)
    given = withAnswer(asked, given, next, answer.value)
  }
  return { order, possible: evaluate(asked, given).possible }
}

describe.each(occasions)('the occasion $id', (occasion) => {
  const asked = onOccasion(ruleSet, occasion)

  it('begins with a case that can be read, and every fact stands under one topic', () => {
    expect(() => beginOccasion(asked, occasion)).not.toThrow()
    const facts = occasion.topics.flatMap((topic) => topic.facts.map(({ id }) => id))
    expect(facts.toSorted()).toEqual([...ruleSet.facts.keys()].toSorted())
  })

  it('asks nothing that goes without saying', () => {
    const { open } = standing(asked, beginOccasion(asked, occasion))
    expect(open.filter((fact) => Object.hasOwn(occasion.given, fact))).toEqual([])
    expect(open[0]).toBe('act.day')
  })

  it('words the day, and other questions, for a professor', () => {
    const { question } = standing(asked, beginOccasion(asked, occasion))
    const day = question('act.day')
    if (!day) throw new Error('the day is a fact')
    expect(inWordsOf(occasion, day).question).not.toEqual(day.question)
    expect(Object.keys(occasion.words).length).toBeGreaterThan(3)
  })
})

describe('an interview on an occasion', () => {
  it('admits a student who is a resident without ties, and never asks what is taught', () => {
    const { order, possible } = interview('admission', {
      'act.day': '2026-04-01',
      'person.japanese': false,
      'person.standing': 'ordinary',
      'person.works-in-japan': false,
      'person.entered': '2025-04-01',
      'care.notice': false,
      'care.result': 'nothing-shown',
    })
    expect(possible).toEqual(['none'])
    expect(order).not.toContain('item.row')
    expect(order.indexOf('person.entered')).toBeLessThan(order.indexOf('care.result'))
  })

  it('asks of an online class first what is taught, and settles on a textbook', () => {
    const { order, possible } = interview('online-class', {
      'act.day': '2026-04-01',
      'exception.situation': 'public',
      'public.how': 'published',
      'recipient.kind': 'individual',
      'destination.country': 'VN',
    })
    expect(possible).toEqual(['exempt'])
    expect(order.indexOf('exception.situation')).toBeLessThan(order.indexOf('recipient.kind'))
  })

  it('settles a laptop for own use with two answers', () => {
    const { order, possible } = interview('leaving', { 'act.day': '2026-04-01', 'act.for-provision': false })
    expect(possible).toEqual(['none'])
    expect(order).toEqual(['act.day', 'act.for-provision'])
  })

  it('asks of a side job first for the contracts', () => {
    const { order } = interview('side-job', { 'act.day': '2026-04-01', 'care.notice': false })
    expect(order.indexOf('person.foreign-contracts')).toBeLessThan(order.indexOf('person.japanese'))
  })
})
