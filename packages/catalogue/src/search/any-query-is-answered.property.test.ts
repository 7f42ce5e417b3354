import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readControlList } from '../list/index.ts'
import { fold } from './fold.ts'
import { CatalogueSearch } from './search.ts'
import { tokensOf } from './tokens.ts'

const text = JSON.stringify({
  ecfrIssueDate: '2026-07-23',
  entries: [
    { eccn: '2B001', heading: 'Machine tools: lathes, milling machines' },
    { eccn: '6A008', heading: 'Radar systems' },
    { eccn: '9A012', heading: 'Unmanned aerial vehicles' },
  ],
})
const search = new CatalogueSearch([
  await readControlList(new TextEncoder().encode(text), { file: 'ccl.json' }),
])
const signs = fc.string({
  unit: fc.constantFrom(...'旋盤レーダーﾚｰﾀﾞｰ ドローンラヴィァ-ー・(（１6）)の項A.1lathe　"\\'),
})

test('any query has an answer: no more hits than asked for, each with a place, the best first', () => {
  fc.assert(
    fc.property(
      fc.oneof(signs, fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 0, max: 4 }),
      (query, limit) => {
        const { hits, notes } = search.search(query, { limit })
        expect(hits.length).toBeLessThanOrEqual(limit)
        expect(notes.length).toBeGreaterThan(0)
        for (const [at, hit] of hits.entries()) {
          expect(hit.entries.length).toBeGreaterThan(0)
          expect(hit.best.path.at(-1)).toBe(hit.best.entry)
          expect(hit.score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Number.POSITIVE_INFINITY)
          expect(hit.score).toBeGreaterThan(0)
        }
      },
    ),
    { numRuns: 2000 },
  )
})

test('the width of signs does not matter', () => {
  fc.assert(
    fc.property(signs, (given) => {
      const wide = given.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
      expect(tokensOf(fold(wide)).map((token) => token.text)).toEqual(
        tokensOf(fold(given)).map((token) => token.text),
      )
    }),
    { numRuns: 2000 },
  )
})
