import { expect, it } from 'vitest'
import { partialDay, yearsOf } from './partial-day.ts'

it.each([
  ['1967', { day: '1967' }],
  ['00/00/1967', { day: '1967' }],
  ['00/03/1967', { day: '1967-03' }],
  ['01/03/1967', { day: '1967-03-01' }],
  ['1967-03-01T00:00:00', { day: '1967-03-01' }],
  ['28 Jan 1960', { day: '1960-01-28' }],
  ['Jan 1960', { day: '1960-01' }],
  ['circa 1962', { day: '1962', about: true }],
  ['1960 to 1965', { day: '1960/1965' }],
  ['1967年頃', undefined],
  ['13/13/1967', undefined],
  ['', undefined],
  ['unknown', undefined],
])('%j is %j', (written, day) => {
  expect(partialDay(written)).toEqual(day)
})

it.each([
  [{ day: '1967-03-01' }, [1967, 1967]],
  [{ day: '1960/1965' }, [1960, 1965]],
  [{ day: '1962', about: true as const }, [1960, 1964]],
])('%j may be of the years %j', (day, years) => {
  expect(yearsOf(day)).toEqual(years)
})
