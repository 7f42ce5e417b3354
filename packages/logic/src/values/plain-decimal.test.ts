import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDecimal } from './plain-decimal.ts'

test.each([
  ['0.01', '0.01'],
  ['9007199254740993', '9007199254740993'],
  ['-12.50', '-12.50'],
  ['1e-2', '0.01'],
  ['+1.50e1', '15.0'],
  ['12E3', '12000'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007', '7'],
  ['0x1f', '31'],
  ['0o17', '15'],
])('%s is %s', (text, exact) => {
  expect(plainDecimal(text)).toBe(exact)
})

test.each([
  '',
  '.',
  '-',
  'e5',
  '1e',
  '.inf',
  '.nan',
  '1_000',
  '0xg',
  '1e1000',
  '1e-1000',
  '1e99999999999999999999',
  '9'.repeat(1001),
])('%s is none', (text) => {
  expect(plainDecimal(text)).toBeUndefined()
})

test('moving the point by an exponent and back changes nothing but zeros', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
      fc.integer({ min: -60, max: 60 }),
      (digits, shift) => {
        const moved = plainDecimal(`${digits}e${shift}`) ?? ''
        const back = plainDecimal(`${moved}e${-shift}`) ?? ''
        expect(moved).not.toContain('e')
        expect(back.replace(/\.0+$/, '')).toBe(String(digits))
      },
    ),
  )
})
