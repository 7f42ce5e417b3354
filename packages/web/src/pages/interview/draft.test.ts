import { regime } from '@sekisho/law/regimes'
import { EMPTY_CASE, standing } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../deal/work.ts'
import { draftOf, readDraft } from './draft.ts'
import { plainAnswer } from './plain-answer.ts'
import { refusals } from './refusals.ts'
import { answered } from './replies.ts'

const ruleSet = await regime('jp/inward-investment')

function questionOf(id: string) {
  const question = standing(ruleSet, EMPTY_CASE).question(id)
  if (!question) throw new Error(id)
  return question
}

const empty: Act = { id: null, case: EMPTY_CASE, passed: [] }
const blank = { way: null, text: '', low: '', high: '', records: [], more: false } as const

/** What a draft says, as plain data, and the draft that is made of it again. */
function told(id: string, draft: Partial<Parameters<typeof readDraft>[2]>) {
  const question = questionOf(id)
  const read = readDraft(question, ruleSet, { ...blank, ...draft })
  if (read.ok !== true) return read.ok === 'unknown' ? 'unknown' : read.problems.map(({ code }) => code)
  const plain = plainAnswer(ruleSet, answered(ruleSet, empty, id, read.value).case, id)
  return { plain, again: draftOf(question, ruleSet, plain, false) }
}

describe('a draft', () => {
  it('is read, and made again of the answer', () => {
    expect(told('target.listed', { way: 1 })).toMatchObject({ plain: false, again: { way: 1 } })
    expect(told('shares.own', { way: 'value', text: '１．０２' })).toMatchObject({
      plain: '1.02%',
      again: { way: 'value', text: '1.02%' },
    })
    expect(told('shares.own', { way: 'range', low: '1', high: '10' })).toMatchObject({
      plain: { atLeast: '1%', below: '10%' },
      again: { way: 'range', low: '1%', high: '10%' },
    })
    expect(told('act.day', { way: 'range', low: '2024-01-01', high: '2024-03-31' })).toMatchObject({
      plain: { atLeast: '2024-01-01', atMost: '2024-03-31' },
      again: { way: 'range', low: '2024-01-01', high: '2024-03-31' },
    })
    expect(told('related', { way: 0 })).toMatchObject({ plain: [], again: { way: 0 } })
    expect(
      told('related', { way: 'list', records: [{ foreign: 'true', shares: '0.5' }], more: true }),
    ).toMatchObject({
      plain: { records: [{ foreign: true, shares: '0.5%' }], more: 'unknown' },
      again: { way: 'list', records: [{ foreign: true, shares: '0.5%' }], more: true },
    })
    expect(told('target.listed', { way: 'unknown' })).toBe('unknown')
  })

  it('says what is wrong', () => {
    expect(told('target.listed', {})).toEqual(['no-answer'])
    expect(told('shares.own', { way: 'value', text: ' ' })).toEqual(['no-answer'])
    expect(told('shares.own', { way: 'value', text: '<b>' })).toEqual(['wrong-type'])
    expect(told('shares.own', { way: 'value', text: '101' })).toEqual(['out-of-bounds'])
    expect(told('shares.own', { way: 'range' })).toEqual(['no-answer'])
    expect(told('shares.own', { way: 'range', low: '10', high: '1' })).toEqual(['empty-range'])
    expect(told('act.day', { way: 'value', text: '2023-02-29' })).toEqual(['impossible-day'])
    expect(told('related', { way: 'list' })).toEqual(['no-answer'])
    expect(told('related', { way: 'list', records: [{ shares: 'x' }] })).toEqual(['wrong-type'])
  })

  it('is refused where the case would be impossible', () => {
    const refused = (act: Act, id: string, text: string) => {
      const read = readDraft(questionOf(id), ruleSet, { ...blank, way: 'value', text })
      return read.ok === true
        ? refusals(ruleSet, act, questionOf(id), read.value).map(({ code }) => code)
        : []
    }
    expect(refused(empty, 'act.day', '2016-01-01')).toEqual(['outside-span'])
    expect(refused(empty, 'act.day', '2024-01-01')).toEqual([])
    const three = answered(ruleSet, empty, 'investor.officers', { status: 'known', value: 3 })
    expect(refused(three, 'investor.nonresident-officers', '4')).toEqual([
      'impossible-case:nonresident-officers-within-officers',
    ])
    expect(refused(three, 'investor.nonresident-officers', '3')).toEqual([])
  })
})
