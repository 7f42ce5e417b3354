import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findJsonFault } from './json-fault.ts'

it('A text has a fault exactly when it cannot be parsed', () => {
  const letters = fc.constantFrom(...'[]{},:"\\u0e1-.+ truefalsn\n\u0001é')
  const cut = fc.tuple(fc.json(), fc.nat(40)).map(([text, at]) => text.slice(0, at))
  const texts = fc.oneof(fc.json(), cut, fc.string({ unit: letters, maxLength: 12 }))
  fc.assert(
    fc.property(texts, (text) => {
      expect(findJsonFault(text) === undefined).toBe(isJson(text))
    }),
    { numRuns: 5_000 },
  )
})

it('A text that was cut short has its fault at its end', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      const start = `[${text.slice(0, at % (text.length + 1))}`
      expect(findJsonFault(start)).toMatchObject({ kind: 'cut-short' })
    }),
    { numRuns: 2_000 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
