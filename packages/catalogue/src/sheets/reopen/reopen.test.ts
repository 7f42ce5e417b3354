import { dayOf } from '@sekisho/logic'
import { expect, it } from 'vitest'
import { lanternCase, lanternEntry, lanternRules, wickEntry } from '../../testing/lantern-rules.ts'
import { entryChanges } from './entry-changes.ts'
import { type ClassifiedItem, reopen } from './reopen.ts'

const entries = [lanternEntry, wickEntry]

function reopened(facts: object | undefined, from: string, to: string, judged = ['item-1-1']) {
  const item: ClassifiedItem = {
    id: 'K',
    name: 'K',
    entries: judged,
    ...(facts ? { given: lanternCase(facts, from) } : {}),
  }
  const change = { ruleSet: lanternRules, entries, from: dayOf(from), to: dayOf(to) }
  return reopen([item], change).map(({ entry, was, is, mustJudge }) => [entry.id, was, is, mustJudge])
}

it('finds what changed of an entry between two days, in either direction, and nothing between days alike', () => {
  const [moved, ...more] = entryChanges(lanternEntry, dayOf('2024-12-31'), dayOf('2025-01-01'))
  expect(more).toEqual([])
  expect(moved).toMatchObject({
    kind: 'value',
    id: 'lantern.brightness-limit',
    was: { ja: '100 cd' },
    is: { ja: '50 cd' },
    since: dayOf('2025-01-01'),
  })
  expect(entryChanges(wickEntry, dayOf('2024-05-31'), dayOf('2024-06-01'))).toMatchObject([
    { kind: 'added', id: 'item-1-2', since: dayOf('2024-06-01') },
  ])
  expect(entryChanges(lanternEntry, dayOf('2025-01-01'), dayOf('2026-12-31'))).toEqual([])
})

const bright = { 'is.lantern': true, 'is.temple-lantern': false, 'lantern.fuel': 'oil', 'lantern.range': '1' }

it('opens what the moved threshold decides or leaves open, and keeps what it cannot touch', () => {
  const over = (brightness: string) =>
    reopened({ ...bright, 'lantern.brightness': brightness }, '2024-12-31', '2025-01-01')
  expect(over('70')).toEqual([
    ['item-1-1', false, true, true],
    ['item-1-2', null, false, true],
  ])
  expect(over('120')).toEqual([['item-1-1', true, true, false]])
  expect(over('50')[0]).toEqual(['item-1-1', false, false, false])
  expect(reopened({ 'is.lantern': false }, '2024-12-31', '2025-01-01')).toEqual([
    ['item-1-1', false, false, false],
  ])
})

it('opens an item for a new entry that it was never judged against, only where it may apply', () => {
  expect(reopened({ ...bright, 'lantern.brightness': '30' }, '2024-05-31', '2024-06-01')).toEqual([
    ['item-1-2', false, null, true],
  ])
  expect(reopened({ 'is.lantern': false }, '2024-05-31', '2024-06-01')).toEqual([])
})

it('opens an item of which only the result was kept for each changed entry of its own', () => {
  expect(reopened(undefined, '2024-12-31', '2025-01-01')).toEqual([['item-1-1', null, null, true]])
  expect(reopened(undefined, '2025-01-01', '2026-01-01')).toEqual([])
})
