import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lanternRules } from '../../testing/lantern-rules.ts'
import { editBody, lanternRequest, readCandela } from '../../testing/lantern-sheets.ts'
import { comparisonSheet } from '../comparison/comparison-sheet.ts'
import { writeDocx } from '../document/write-docx.ts'
import { readBack } from './read-back.ts'

const docx = writeDocx(comparisonSheet(lanternRequest()))
const context = { ruleSet: lanternRules, readNumber: readCandela, today: '2026-02-14' }

function isAnswered(bytes: Uint8Array): void {
  const back = readBack(bytes, context)
  if (back.ok) return
  expect(back.problems.length).toBeGreaterThan(0)
  for (const { message } of back.problems) expect(message.ja + message.en).not.toMatch(/undefined|\[object/)
}

it('answers a file with damaged bytes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(docx.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      (damage) => {
        const bytes = docx.slice()
        for (const [at, byte] of damage) bytes[at] = byte
        isAnswered(bytes)
      },
    ),
    { numRuns: 300 },
  )
})

it('answers a document whose text was cut, doubled or typed over anywhere', () => {
  fc.assert(
    fc.property(
      fc.nat(60_000),
      fc.nat(400),
      fc.string({ unit: 'binary', maxLength: 20 }),
      (at, length, typed) => {
        isAnswered(editBody(docx, (body) => body.slice(0, at) + typed + body.slice(at + length)))
      },
    ),
    { numRuns: 300 },
  )
})
