import { expect, it } from 'vitest'
import { partsOfPercent, sayShare, shareOf, WHOLE } from './share.ts'

const PERCENT = WHOLE / 100

it('adds up to exactly a half', () => {
  const parts = ['10', '20.1', '19.9'].map((text) => partsOfPercent(text) ?? Number.NaN)
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(50 * PERCENT)
})

it.each([
  ['50', 50 * PERCENT, 50 * PERCENT],
  ['33.34 %', 3334 * (PERCENT / 100), 3334 * (PERCENT / 100)],
  ['25-50', 25 * PERCENT, 50 * PERCENT],
  ['>25-50', 25 * PERCENT + 1, 50 * PERCENT],
  ['25–<50', 25 * PERCENT, 50 * PERCENT - 1],
  ['>75', 75 * PERCENT + 1, WHOLE],
  ['130', 130 * PERCENT, 130 * PERCENT],
])('reads %s', (text, least, most) => {
  expect(shareOf(text)).toEqual({ least, most })
})

it.each(['', 'half', '-5', '50-25', '1-2-3', '1e3', '5,5', '99999999'])('does not read %j', (text) => {
  expect(shareOf(text)).toBeUndefined()
})

it.each([
  ['50', '50 %'],
  ['25-50', '25–50 %'],
  ['>25-<50', '>25–<50 %'],
])('says %s as %s', (text, said) => {
  const share = shareOf(text)
  expect(share && sayShare(share)).toBe(said)
})

it('says a sum of open ends as more than the sum', () => {
  const [one, other] = [shareOf('>25'), shareOf('>50-75')]
  const least = (one?.least ?? 0) + (other?.least ?? 0)
  expect(sayShare({ least, most: least })).toBe('>75 %')
})
