import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EXAMPLE } from '../document/example.ts'
import { post, runServer } from '../testing/run-server.ts'

const address = runServer()
const READINGS = ['assess', 'assess?proof=none', 'ask', 'timeline', 'options'] as const

/** An answer, or a problem document that blames the request. */
async function isAnsweredOrRefused(reading: string, body: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const response = await post(`${address()}/api/${reading}`, body)
  const text = await response.text()
  expect(response.status, text).toBeLessThan(500)
  const type = response.status === 200 ? 'application/json' : 'application/problem+json'
  expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
  expect(() => JSON.parse(text)).not.toThrow()
}

const fault = (text: string, place: number, put: string) => {
  const at = place % (text.length + 1)
  return text.slice(0, at) + put + text.slice(at + 1)
}

it.each([
  ['bytes', fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes))],
  ['text', fc.string({ unit: 'binary', maxLength: 200 })],
  ['JSON', fc.json({ maxDepth: 5 })],
  [
    'maps of the right keys',
    fc
      .record(
        {
          regime: fc.jsonValue(),
          id: fc.jsonValue(),
          on: fc.jsonValue(),
          facts: fc.dictionary(
            fc.constantFrom(...Object.keys(EXAMPLE.facts), 'target.businesses', 'x', '__proto__', 'toString'),
            fc.jsonValue(),
          ),
          rulings: fc.jsonValue(),
          acts: fc.jsonValue(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  ],
  [
    'cases with a fault',
    fc
      .tuple(fc.nat(), fc.string({ maxLength: 3 }))
      .map(([place, put]) => fault(JSON.stringify(EXAMPLE), place, put)),
  ],
])('any %s are answered or refused', async (_, bodies) => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...READINGS), bodies, isAnsweredOrRefused), {
    numRuns: 150,
  })
})
