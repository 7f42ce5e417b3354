import { checkRuleSet, dayOf, determine, formatDay, readCase } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { inwardInvestment } from './index.ts'
import { REPRESENTATIVES, sectorOption } from './sector-option.ts'
import { LIST_CHANGES, UNREAD_REVIEW } from './tables/list-changes.ts'
import type { DatedClass, SectorClass } from './tables/sector.ts'
import { SECTORS } from './tables/sectors.ts'

const ruleSet = checkRuleSet(inwardInvestment)

/** The first and last day of every state of the lists. */
const days = Object.values(LIST_CHANGES)
  .flatMap(({ actsFrom }) => [dayOf(actsFrom) - 1, dayOf(actsFrom)])
  .map(formatDay)

const classOn = (history: readonly DatedClass[], day: string): SectorClass =>
  history.findLast(({ from }) => from <= day)?.is ?? 'unknown'

function decided(sector: string, day: string, coreCondition: boolean) {
  const facts = {
    'act.kind': 'share-acquisition',
    'target.specified-core-operator': false,
    'target.businesses': [{ whose: 'own', sector, coreCondition }],
  }
  const read = readCase(ruleSet, { on: day, facts })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return determine(ruleSet, read.case)
}

/** What the rules must say of a class, where the condition to be core is met or not. */
function expected(is: SectorClass, coreCondition: boolean): string {
  if (is === 'partly-core') return coreCondition ? 'core' : 'designated'
  return is
}

describe('sector options', () => {
  it('give every row of the sector table an option', () => {
    expect(SECTORS.filter((sector) => sectorOption(sector) === null).map(({ id }) => id)).toEqual([])
  })

  const rows = Object.entries(REPRESENTATIVES).flatMap(([option, ids]) =>
    ids.map((id) => [option, id] as const),
  )

  it.each(rows)('%s is classed as the row %s on every day', (option, id) => {
    const row = SECTORS.find((sector) => sector.id === id)
    if (!row) throw new Error(`no row ${id}`)
    const isWholeCore = row.inward.some(({ is }) => is === 'core')
    for (const day of days) {
      for (const condition of isWholeCore ? [true] : [true, false]) {
        const { decisions, conclusions } = decided(option, day, condition)
        const inward = expected(classOn(row.inward, day), condition)
        const got = typeof decisions['sector-class'] === 'string' ? decisions['sector-class'] : 'unknown'
        expect([day, condition, got]).toEqual([day, condition, inward])
        const specified = classOn(row.specified, day)
        expect([
          day,
          conclusions['specified-designated-business'],
          conclusions['specified-core-business'],
        ]).toEqual([
          day,
          specified === 'unknown' ? null : specified !== 'none',
          specified === 'unknown' && day >= LIST_CHANGES.core.actsFrom ? null : specified === 'core',
        ])
      }
    }
  })

  it('leaves the information and communication sectors open after the review that was not read', () => {
    expect(decided('ict', UNREAD_REVIEW.actsFrom, true).conclusions['designated-business']).toBe(null)
    expect(decided('ict', '2027-02-02', true).conclusions['designated-business']).toBe(true)
  })
})
