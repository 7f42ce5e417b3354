import fc from 'fast-check'
import { expect, it } from 'vitest'
import { prepareName } from '../text/index.ts'
import { compareNames, MATCH } from './compare-names.ts'

const KINDS = ['person', 'organisation'] as const
const word = fc.stringMatching(/^[A-Z][a-z]{3,9}$/)
const name = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '))
const anyName = fc.oneof(name, fc.string({ unit: 'grapheme', maxLength: 40 }))
const score = (a: string, b: string, kind: (typeof KINDS)[number]) =>
  compareNames(prepareName(a, kind), prepareName(b, kind)).score

it('a score is from 0 to 1, and the same both ways round', () => {
  fc.assert(
    fc.property(anyName, anyName, fc.constantFrom(...KINDS), (a, b, kind) => {
      const there = score(a, b, kind)
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there).toBeLessThanOrEqual(1)
      expect(score(b, a, kind)).toBeCloseTo(there, 10)
    }),
  )
})

it('a name of several words matches itself, whatever its case, width, order of words and invisible signs', () => {
  fc.assert(
    fc.property(name, fc.constantFrom(...KINDS), (text, kind) => {
      const same = score(text, text, kind)
      expect(same).toBeGreaterThanOrEqual(MATCH)
      const invisible = [...text].join('\u200b').toUpperCase()
      expect(score(text, invisible, kind)).toBeCloseTo(same, 10)
      const wide = text.replace(/[a-z]/g, (letter) =>
        String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
      )
      expect(score(text, wide, kind)).toBeCloseTo(same, 10)
    }),
  )
})

it('a name is nearer to itself than to a name with another word in its place', () => {
  fc.assert(
    fc.property(name, word, fc.constantFrom(...KINDS), (text, other, kind) => {
      const words = text.split(' ')
      fc.pre(!words.includes(other))
      const changed = [other, ...words.slice(1)].join(' ')
      expect(score(text, changed, kind)).toBeLessThanOrEqual(score(text, text, kind))
    }),
  )
})
