import { expect, it } from 'vitest'
import { areaUnderCurve, bestThreshold, qualityAt } from './measures.ts'

const pairs = [
  { score: 0.9, isMatch: true },
  { score: 0.8, isMatch: false },
  { score: 0.7, isMatch: true },
  { score: 0.2, isMatch: false },
  { score: 0.1, isMatch: true },
]

it('counts what is said and what is right', () => {
  expect(qualityAt(pairs, 0.5)).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 })
  expect(qualityAt(pairs, 2)).toEqual({ precision: 0, recall: 0, f1: 0 })
})

it('finds the threshold with the best F1', () => {
  // All five said: precision 3/5, recall 1, F1 0.75; the best of all.
  expect(bestThreshold(pairs)).toBe(0.1)
})

it('tells how often a match scores above another pair, ties counted half', () => {
  expect(areaUnderCurve(pairs)).toBeCloseTo(3 / 6, 10)
  expect(
    areaUnderCurve([
      { score: 1, isMatch: true },
      { score: 1, isMatch: false },
    ]),
  ).toBe(0.5)
  expect(areaUnderCurve([{ score: 1, isMatch: true }])).toBeNaN()
})
