import { describe, expect, it } from 'vitest'
import { typedNumber } from './typed-number.ts'

describe('typedNumber', () => {
  it.each([
    ['1.5', 'ratio', '1.5%'],
    ['１．５％', 'ratio', '1.5%'],
    ['1.5 %', 'ratio', '1.5%'],
    ['1/100', 'ratio', '1/100'],
    ['10,000 / 1,000,000', 'ratio', '10000/1000000'],
    ['１００，０００，０００円', 'JPY', '100000000'],
    ['1_000 yen', 'JPY', '1000'],
    ['3人', 'persons', '3'],
    ['2024-03-01', 'day', '2024-03-01'],
    ['about two', 'ratio', 'abouttwo'],
    ['', 'ratio', ''],
  ])('reads %j in %s as %j', (text, unit, plain) => {
    expect(typedNumber(text, unit)).toBe(plain)
  })
})
