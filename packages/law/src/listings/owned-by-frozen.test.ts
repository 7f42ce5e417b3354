import { describe, expect, it } from 'vitest'
import { type FoundEntry, type OwnerLookedUp, ownedByFrozenFact } from './index.ts'

const BODIES = '資産凍結等の措置の対象となるロシア連邦の団体及び個人（団体（特定銀行を除く））'
const PERSONS = '資産凍結等の措置の対象となるロシア連邦の団体及び個人（個人）'
const entry = (id: string, programme = BODIES): FoundEntry => ({
  id,
  name: 'Lantern Bank',
  score: 0.9,
  details: {},
  programmes: [programme],
})
const owner = (share: number, more: Partial<OwnerLookedUp> = {}): OwnerLookedUp => ({
  party: 'Lantern Bank',
  asOf: '2026-03-05',
  isInTheirLetters: true,
  same: [],
  open: [],
  share,
  ...more,
})
const fact = (...owners: readonly OwnerLookedUp[]) =>
  ownedByFrozenFact([{ party: 'Lamp Ltd', canBeOwned: true, owners }])
const same = [entry('28-7')]

describe('a body of which a listed body owns', () => {
  it.each([
    ['half', [owner(0.5, { same }), owner(0.5)], { value: true }],
    ['a little less', [owner(0.499, { same }), owner(0.501)], { value: false }],
    ['half, who may only be listed', [owner(0.5, { open: same }), owner(0.5)], { unresolved: true }],
    [
      'half together with another',
      [owner(0.25, { same }), owner(0.25, { same }), owner(0.5)],
      { unresolved: true },
    ],
    [
      'half, but the note leaves it out',
      [owner(0.6, { same: [entry('28-1')] }), owner(0.4)],
      { value: false },
    ],
    ['half, and is no. 160', [owner(0.6, { same: [entry('28-160')] }), owner(0.4)], { value: false }],
    ['half, and is no. 16', [owner(0.6, { same: [entry('28-16')] }), owner(0.4)], { value: true }],
    ['half, being a person', [owner(0.6, { same: [entry('29-7', PERSONS)] }), owner(0.4)], { value: false }],
    ['nothing, as far as half of the owners are known', [owner(0.5)], { unresolved: true }],
    ['nothing, as far as more than half are known', [owner(0.51)], { value: false }],
    [
      'half, in letters the list does not have',
      [owner(0.5, { isInTheirLetters: false }), owner(0.5)],
      { unresolved: true },
    ],
    ['a third, the others not being known', [owner(0.33, { same })], { unresolved: true }],
  ])('%s', (_, owners, expected) => {
    expect(fact(...owners)).toMatchObject(expected)
  })

  it('says who owns whom, by which entry', () => {
    expect(fact(owner(0.5, { same }))).toEqual({
      value: true,
      source: {
        who: 'Lamp Ltd ← Lantern Bank 50%',
        list: 'jp-asset-freeze',
        on: '2026-03-05',
        entry: '28-7 Lantern Bank',
        score: '0.90',
      },
    })
  })
})

it('is not said where owners are not, and never of a person or a body in Japan', () => {
  expect(ownedByFrozenFact([{ party: 'Lamp Ltd', canBeOwned: true }])).toBeUndefined()
  expect(ownedByFrozenFact([])).toBeUndefined()
  const inJapan = { party: '提灯株式会社', canBeOwned: false, owners: [owner(0.9, { same })] }
  expect(ownedByFrozenFact([inJapan])).toMatchObject({ value: false })
})
