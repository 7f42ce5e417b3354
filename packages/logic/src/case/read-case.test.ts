import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHECK_CODES, faulty } from '../check/messages.ts'
import { evaluate } from '../readings/evaluate/evaluate.ts'
import { holdingRules } from '../testing/holding.ts'
import { permitRules } from '../testing/permit.ts'
import { CASE_CODES, wrong } from './messages.ts'
import { readCase } from './read-case.ts'

const good = {
  on: '2024-03-01',
  facts: {
    investor: { foreign: true, name: 'ファンドＯ' },
    'shares.own': '0.9%',
    related: [{ foreign: true, shares: '1/1000' }],
    'act.kind': 'buy',
    'day.last-filing': { absent: true },
    'promise.no-seat': { assume: false, source: { who: 'counsel' } },
    'target.staff': '1_000 persons',
  },
}

function problemsOf(raw: unknown) {
  const result = readCase(holdingRules, raw)
  return result.ok ? [] : result.problems.map(({ code, at }) => [code, at.path])
}

function answerOf(raw: unknown) {
  const result = readCase(holdingRules, raw)
  return result.ok ? evaluate(holdingRules, result.case).possible : result.problems
}

describe('readCase', () => {
  it('reads facts by id or nested, ranges, lists, assumptions, absence and rulings', () => {
    expect(answerOf(good)).toEqual(['notify'])
    const facts = (change: object) => ({ ...good, facts: { ...good.facts, ...change } })
    expect(answerOf(facts({ related: { records: [], more: 'unknown' } }))).toEqual(['notify', 'none'])
    expect(answerOf(facts({ 'shares.own': { atLeast: '1%', below: '10%' } }))).toEqual(['notify'])
    expect(answerOf(facts({ 'act.kind': { oneOf: ['buy', 'inherit'] } }))).toEqual(['notify', 'none'])
    expect(answerOf(facts({ 'act.kind': 'swap' }))).toEqual(['notify', 'none'])
    const ruled = { ...facts({ 'act.kind': 'swap' }), rulings: { swap: { value: true, author: '財務省' } } }
    expect(answerOf(ruled)).toEqual(['notify'])
  })

  it.each([
    ['a misspelt fact', { facts: { 'shares.onw': '1%' } }, 'unknown-fact', 'facts.shares.onw'],
    ['a wrong type', { facts: { 'investor.foreign': 'perhaps' } }, 'wrong-type', 'facts.investor.foreign'],
    ['a day that does not exist', { on: '2023-02-29' }, 'impossible-day', 'on'],
    ['a day outside the span', { on: '2017-06-30' }, 'outside-span', 'on'],
    ['a day after the span', { on: '2028-01-01' }, 'outside-span', 'on'],
    ['a share above the whole', { facts: { 'shares.own': '100.01%' } }, 'out-of-bounds', 'facts.shares.own'],
    ['a negative share', { facts: { 'shares.own': '-1%' } }, 'out-of-bounds', 'facts.shares.own'],
    ['a wrong unit', { facts: { 'target.staff': '5 shares' } }, 'wrong-type', 'facts.target.staff'],
    ['half a person', { facts: { 'target.staff': '0.5' } }, 'wrong-type', 'facts.target.staff'],
    ['an unknown option', { facts: { 'act.kind': 'bye' } }, 'unknown-option', 'facts.act.kind'],
    [
      'an empty range',
      { facts: { 'shares.own': { atLeast: '5%', below: '5%' } } },
      'empty-range',
      'facts.shares.own',
    ],
    [
      'a range between two whole numbers',
      { facts: { 'target.staff': { moreThan: 5, below: 6 } } },
      'empty-range',
      'facts.target.staff',
    ],
    [
      'a ruled number that cannot be',
      { rulings: { 'combined-share': { value: '-1%', author: 'X' } } },
      'out-of-bounds',
      'rulings.combined-share.value',
    ],
    [
      'an absent that cannot be',
      { facts: { 'shares.own': { absent: true } } },
      'cannot-be-absent',
      'facts.shares.own',
    ],
    ['a strange field', { facts: { related: [{ vote: '1%' }] } }, 'unknown-field', 'facts.related[0].vote'],
    [
      'a fact given twice',
      { facts: { 'shares.own': '1%', shares: { own: '2%' } } },
      'given-twice',
      'facts.shares.own',
    ],
    [
      'a note that is no text',
      { rulings: { swap: { value: true, author: 'X', note: 1 } } },
      'wrong-type',
      'rulings.swap.note',
    ],
    ['a ruling of nobody', { rulings: { swap: { value: true } } }, 'ruling-without-author', 'rulings.swap'],
    [
      'a ruling on nothing',
      { rulings: { swop: { value: true, author: 'X' } } },
      'unknown-ruling',
      'rulings.swop',
    ],
    ['a strange key', { fact: {} }, 'unknown-key', 'fact'],
    [
      'parts beyond the whole',
      { facts: { 'shares.own': '60%', related: [{ foreign: true, shares: '41%' }] } },
      'impossible-case:too-much',
      'facts',
    ],
    ['no map at all', [], 'not-a-case', ''],
  ])('refuses %s with its path', (_, raw, code, path) => {
    expect(problemsOf(raw)).toEqual([[code, path]])
  })

  it('suggests the near name', () => {
    const result = readCase(holdingRules, { facts: { 'shares.onw': '1%' } })
    expect(result.ok || result.problems[0]?.message.en).toContain('"shares.own"')
  })

  it('takes a ruling on any rule, decision or entry, whether or not a judgement is asked for there', () => {
    for (const id of ['customary', 'late', 'licence']) {
      const value = id === 'licence' ? 'none' : true
      const result = readCase(permitRules, { rulings: { [id]: { value, author: '灯大臣' } } })
      expect(result.ok && result.case.rulings.get(id)?.author).toBe('灯大臣')
    }
    expect(permitRules.outside.get('customary')?.judge).toBeUndefined()
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true }), fc.anything(), (raw, value) => {
        readCase(holdingRules, raw)
        const result = readCase(holdingRules, {
          facts: { 'shares.own': value, related: value, 'act.kind': value },
        })
        if (!result.ok)
          for (const { message } of result.problems) expect(message.ja && message.en).toBeTruthy()
      }),
    )
  })
})

describe('messages', () => {
  it('are there in both languages for every code', () => {
    for (const code of CASE_CODES)
      expect(wrong(code, 'p', 'a', 'b', 'c').message).not.toMatchObject({ ja: '' })
    for (const code of CHECK_CODES)
      expect(faulty(code, 'f', 'a', 'b', 'c').message.en.length).toBeGreaterThan(10)
  })
})
