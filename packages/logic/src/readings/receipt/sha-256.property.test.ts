import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha-256.ts'

const expected = (text: string) => createHash('sha256').update(text).digest('hex')

it('hashes any text as Node does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(sha256(text)).toBe(expected(text))
    }),
    { numRuns: 1000 },
  )
})

it('hashes texts of every length about the ends of its blocks, and a long one', () => {
  for (let length = 0; length < 200; length++) {
    expect(sha256('a'.repeat(length))).toBe(expected('a'.repeat(length)))
  }
  expect(sha256('関所'.repeat(100_000))).toBe(expected('関所'.repeat(100_000)))
})
