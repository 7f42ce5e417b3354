import { entries } from '@sekisho/law/jp/list-control'
import { dayOf } from '@sekisho/logic'
import { expect, it } from 'vitest'
import { entryChanges } from '../reopen/entry-changes.ts'
import { sayReopening } from '../reopen/say-reopening.ts'
import { reopenListed } from './reopen-list.ts'

const changedBetween = (from: string, to: string) =>
  entries.filter(({ rule }) =>
    entryChanges(rule, dayOf(from), dayOf(to)).some(({ kind }) => kind !== 'unread'),
  )

const machine = {
  id: 'M',
  name: '旋盤',
  entries: ['item-2-12-1'],
  spec: { name: '旋盤', subject: 'goods', kinds: ['machine-tool'], 'kinds-complete': true, values: {} },
}
/** Of which nothing is said but that it is goods. */
const anything = { id: 'X', name: '部品', entries: [], spec: { name: '部品', subject: 'goods', values: {} } }

it('opens for the days on which the own list grew, and for none between them', () => {
  for (const day of ['2023-07-23', '2024-09-08', '2025-05-28'])
    expect(changedBetween(before(day), day).length, day).toBeGreaterThan(0)
  expect(changedBetween('2023-07-23', '2024-09-07')).toEqual([])
  const { reopened } = reopenListed([machine, anything], '2023-07-22', '2023-07-23')
  const amended = reopened.filter(({ isAmended }) => isAmended)
  expect(new Set(amended.map(({ item }) => item.id))).toEqual(new Set(['X']))
  for (const one of amended) expect(sayReopening(one).ja).toContain('2023-07-23 から加わる')
})

it('does not take a text that nobody read for an amendment', () => {
  const { reopened } = reopenListed([machine], '2026-02-13', '2026-02-14')
  for (const one of reopened) {
    expect(one.isAmended).toBe(false)
    expect(sayReopening(one).en).toContain('was not read')
  }
})

it('opens what it cannot read any more by its entries, and says so', () => {
  const broken = { ...machine, spec: { ...machine.spec, kinds: ['machine-tol'] } }
  const { problems } = reopenListed([broken], '2023-07-22', '2023-07-23')
  expect(problems).toMatchObject([{ item: 'M', problems: [{ code: 'spec.unknown-kind' }] }])
  expect(() => reopenListed([], '2023-02-30', '2023-07-23')).toThrow('2023-02-30')
})

function before(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
