import { SECTORS } from '@sekisho/law/jp/inward-investment/sectors'
import { regime } from '@sekisho/law/regimes'
import { describe, expect, it } from 'vitest'
import { caseFileOf, emptyWork, workOf } from '../../deal/case-file.ts'
import { withBusiness } from './add-business.ts'

const ruleSet = await regime('jp/inward-investment')

function sector(id: string) {
  const found = SECTORS.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

function businessesOf(work: ReturnType<typeof withBusiness>) {
  return work && caseFileOf(work).facts
}

describe('a sector taken over into a case', () => {
  it('is a business of the target, and there may be more of them', () => {
    expect(businessesOf(withBusiness(emptyWork(ruleSet), sector('unmanned-aircraft')))).toEqual({
      'target.businesses': {
        records: [{ whose: 'own', sector: 'unmanned-aircraft' }],
        more: 'unknown',
      },
    })
  })

  it('is added to what the case says, and that these are all stays said', () => {
    const raw = { facts: { 'target.businesses': [{ whose: 'subsidiary', sector: 'ict' }] } }
    const read = workOf(ruleSet, raw)
    if (!read.ok) throw new Error('unreadable')
    expect(businessesOf(withBusiness(read.work, sector('broadcasting')))).toEqual({
      'target.businesses': [
        { whose: 'subsidiary', sector: 'ict' },
        { whose: 'own', sector: 'designated-only' },
      ],
    })
  })

  it('is not added twice', () => {
    const once = withBusiness(emptyWork(ruleSet), sector('restaurants'))
    expect(once && withBusiness(once, sector('real-estate'))).toBeNull()
  })
})
