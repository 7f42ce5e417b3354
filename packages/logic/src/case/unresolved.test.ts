import { expect, it } from 'vitest'
import { determine } from '../readings/determine/determine.ts'
import { renderDetermination } from '../readings/render/index.ts'
import { holdingRules } from '../testing/holding.ts'
import { withFact } from './given.ts'
import { readCase } from './read-case.ts'
import { writeCase } from './write-case.ts'

const source = { list: 'made-up-list', on: '2024-02-01', entry: '17 Ivan Lanternov', score: '0.83' }
const raw = {
  on: '2024-03-01',
  facts: {
    'investor.foreign': { unresolved: true, source },
    'shares.own': '40%',
    related: [],
    'act.kind': 'buy',
    'promise.no-seat': false,
    'target.staff': 100,
  },
}

function read(given: unknown) {
  const result = readCase(holdingRules, given)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.case
}

it('is unknown like what is not said, but the proof and the questions say what was found where', () => {
  const given = read(raw)
  const { 'investor.foreign': _, ...others } = raw.facts
  const found = determine(holdingRules, given)
  const silent = determine(holdingRules, read({ ...raw, facts: others }))
  expect(found.possible).toEqual(silent.possible)
  expect(found.outcome).toBe(silent.outcome)
  expect(found.unknown.find(({ fact }) => fact === 'investor.foreign')).toMatchObject({ origin: source })
  const proof = JSON.stringify(found.proof)
  expect(proof).toContain('"status":"unresolved"')
  expect(proof).toContain('to be resolved: made-up-list、2024-02-01、17 Ivan Lanternov、0.83')
  expect(JSON.stringify(silent.proof)).not.toContain('made-up-list')
  expect(renderDetermination(found, 'text', 'en')).toContain('To be resolved: made-up-list')
})

it('is kept when the case is written, and gone once the fact is answered', () => {
  const given = read(raw)
  const written = writeCase(holdingRules, given)
  expect(written).toMatchObject({ facts: { 'investor.foreign': { unresolved: true, source } } })
  expect(writeCase(holdingRules, read({ ...written }))).toEqual(written)
  // TRUE is the last of the three truths.
  const answered = withFact(given, 'investor.foreign', {
    status: 'known',
    value: read({ ...raw, facts: { 'investor.foreign': true } }).facts.get('investor.foreign')?.value ?? null,
  })
  expect(writeCase(holdingRules, answered)).toMatchObject({ facts: { 'investor.foreign': true } })
})

it('needs a source, and cannot be said beside an answer', () => {
  const bad = readCase(holdingRules, { facts: { 'investor.foreign': { unresolved: true } } })
  expect(bad).toMatchObject({ ok: false, problems: [{ code: 'wrong-type' }] })
  const nested = { 'investor.foreign': true, investor: { foreign: { unresolved: true, source } } }
  expect(readCase(holdingRules, { facts: nested })).toMatchObject({
    ok: false,
    problems: [{ code: 'given-twice' }],
  })
})
