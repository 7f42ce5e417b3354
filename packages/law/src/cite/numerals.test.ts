import { describe, expect, it } from 'vitest'
import { halfWidth, letterOf, numberOf, romanOf } from './numerals.ts'

describe('numerals', () => {
  it.each([
    ['26', 26],
    ['二十六', 26],
    ['二六', 26],
    ['一〇', 10],
    ['十', 10],
    ['百四十', 140],
    ['二百二十八', 228],
    ['千九百八十', 1980],
  ])('reads %s', (numeral, number) => {
    expect(numberOf(numeral)).toBe(number)
  })

  it.each([
    [1, 'i'],
    [4, 'iv'],
    [9, 'ix'],
    [22, 'xxii'],
    [36, 'xxxvi'],
    [40, 'xl'],
  ])('writes item %i as %s', (number, roman) => {
    expect(romanOf(number)).toBe(roman)
  })

  it('letters the parts of an item as the official translation does', () => {
    expect(['イ', 'ロ', 'ハ', 'ニ'].map(letterOf)).toEqual(['a', 'b', 'c', 'd'])
    expect(letterOf('ヤ')).toBe('cc')
  })

  it('makes full-width signs half-width one by one', () => {
    expect(halfWidth('法２６条（１）')).toBe('法26条(1)')
  })
})
