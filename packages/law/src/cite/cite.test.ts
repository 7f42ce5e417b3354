import { type Citation, ProblemError } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { cite } from './cite.ts'

function problemsOf(make: () => unknown): readonly string[] {
  try {
    make()
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ code }) => code)
    throw error
  }
  return []
}

describe('cite', () => {
  it('gives the rule language what it asks for', () => {
    const citation: Citation = cite('法26条2項1号')
    expect(citation).toMatchObject({
      ja: '外国為替及び外国貿易法第26条第2項第1号',
      en: 'Act art. 26(2)(i)',
      verified: true,
      chain: [{ en: 'Act art. 26(2)(i)', edition: 'act-2025-06-01' }],
    })
    expect(citation.note).toBeUndefined()
  })

  it('is unverified, and says why, when a link of the chain was read in no text', () => {
    const citation = cite('法26条2項3号', { through: ['直投令2条9項'] })
    expect(citation.verified).toBe(false)
    expect(citation.note?.ja).toContain('直投令2条9項')
    expect(citation.note?.en).toContain('IDI Cabinet Order art. 2(9)')
    expect(citation.provisions.map(({ statute }) => statute)).toEqual(['fefa', 'idi-cabinet-order'])
  })

  it('is verified in the texts that are named', () => {
    const old = cite('法26条2項3号', {
      through: ['直投令2条5項'],
      read: ['act-2019-12-16', 'cabinet-order-2013-12'],
    })
    expect(old.verified).toBe(true)
    expect(old.chain.map(({ edition }) => edition)).toEqual(['act-2019-12-16', 'cabinet-order-2013-12'])
  })

  it('does not count as read in a text that is older', () => {
    expect(cite('法29条の2第1項', { since: '2027-01-04' }).verified).toBe(false)
    const read = cite('法29条の2第1項', { since: '2027-01-04', read: 'act-2027-01-04' })
    expect(read).toMatchObject({
      verified: true,
      since: '2027-01-04',
      chain: [{ edition: 'act-2027-01-04' }],
    })
  })

  it('keeps the reason of the author', () => {
    const unverified = { ja: '財務省の資料による。', en: 'From a paper of the Ministry of Finance.' }
    expect(cite('法27条の2第1項', { unverified })).toMatchObject({ verified: false, note: unverified })
  })

  it('is frozen throughout', () => {
    const citation = cite('法26条2項3号', { through: ['直投令2条9項'] })
    const parts = [
      citation,
      citation.chain,
      citation.chain[0],
      citation.provisions,
      citation.provisions[0],
      citation.note,
    ]
    expect(parts.every(Object.isFrozen)).toBe(true)
  })

  it.each([
    ['a provision that cannot be read', () => cite('法26'), 'citation.place'],
    ['a link that cannot be read', () => cite('法26条', { through: ['令2条'] }), 'citation.statute'],
    ['a chain that runs upwards', () => cite('直投令3条', { through: ['法27条1項'] }), 'citation.chain'],
    ['a text of another statute', () => cite('法26条', { read: 'order-2013-12' }), 'citation.edition'],
    ['a day that does not exist', () => cite('法29条の2', { since: '2027-02-30' }), 'citation.since'],
    ['a day the text already covers', () => cite('法29条', { since: '2017-10-01' }), 'citation.since'],
  ])('refuses %s', (_, make, code) => {
    expect(problemsOf(make)).toEqual([code])
  })
})
