import { checkRuleSet, determine, readCase } from '@sekisho/logic'
import { expect, it } from 'vitest'
import { technologyTransfer } from '../index.ts'
import { type CandidateId, candidates } from './candidates.ts'
import { simulated } from './simulated.ts'

/** Unlisted design technology for a company in Viet Nam; nothing gives concern. */
const GIVEN = {
  'act.kind': 'provide',
  'act.place': 'abroad',
  'act.provider-resident': true,
  'recipient.kind': 'foreign-body',
  'recipient.passes-on': false,
  'destination.country': 'VN',
  'exception.situation': 'none',
  'item.row': 'item-16',
  'item.since': 'earlier',
  'item.hs-line': 'none',
  'technology.kind': 'design',
  'technology.required': true,
  'technology.only-for-item-16': true,
  'technology.oral-only': false,
  'inform.wmd': false,
  'inform.arms': false,
  'use.wmd': 'none',
  'use.arms': false,
  'user.listed': 'not-listed',
  'user.wmd': 'neither',
  'user.arms': 'neither',
  'report.field': 'none',
}

function outcomeOf(on: readonly CandidateId[], facts: Readonly<Record<string, unknown>>): string {
  const [first, ...rest] = on
  const ruleSet = checkRuleSet(first ? simulated([first, ...rest]) : technologyTransfer)
  const read = readCase(ruleSet, { on: '2026-06-01', facts: { ...GIVEN, ...facts } })
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join(' '))
  return determine(ruleSet, read.case).outcome
}

it('leaves every candidate off unless it is turned on', () => {
  const ruleSet = checkRuleSet(technologyTransfer)
  const ids = Object.values(candidates).map(({ rule }) => rule.id)
  expect(ids.filter((id) => ruleSet.rules.has(id))).toEqual([])
  expect([...ruleSet.facts.keys()].filter((id) => id.startsWith('candidate.'))).toEqual([])
  expect(outcomeOf([], {})).toBe('none')
})

it('would ask a licence for known abuses of human rights, outside group A', () => {
  expect(outcomeOf(['human-rights'], { 'candidate.human-rights-abuse': true })).toBe('licence')
  expect(outcomeOf(['human-rights'], { 'candidate.human-rights-abuse': false })).toBe('none')
  expect(
    outcomeOf(['human-rights'], { 'candidate.human-rights-abuse': true, 'destination.country': 'DE' }),
  ).toBe('none')
  expect(outcomeOf(['human-rights'], { 'candidate.human-rights-abuse': true, 'item.row': 'outside' })).toBe(
    'none',
  )
})

it('would ask a licence for whole fields of emerging technology, but not for its use, nor where it is free', () => {
  const on: readonly CandidateId[] = ['emerging-technology']
  const quantum = { 'candidate.emerging-field': 'quantum' }
  expect(outcomeOf(on, quantum)).toBe('licence')
  expect(outcomeOf(on, { 'candidate.emerging-field': 'none' })).toBe('none')
  expect(outcomeOf(on, { ...quantum, 'technology.kind': 'use' })).toBe('none')
  expect(outcomeOf(on, { ...quantum, 'exception.situation': 'public', 'public.how': 'published' })).toBe(
    'exempt',
  )
})

it('would free listed research that is to be published, but not of items 1 to 4', () => {
  const on: readonly CandidateId[] = ['open-research']
  const listed = { 'item.row': 'item-7', 'candidate.open-publication': true }
  expect(outcomeOf(on, listed)).toBe('exempt')
  expect(outcomeOf(on, { ...listed, 'candidate.open-publication': false })).toBe('licence')
  expect(outcomeOf(on, { ...listed, 'item.row': 'item-4' })).toBe('licence')
})

it('never frees by one candidate what another controls, and keeps the report of the law', () => {
  const all: readonly CandidateId[] = ['human-rights', 'emerging-technology', 'open-research']
  const quiet = {
    'candidate.human-rights-abuse': false,
    'candidate.emerging-field': 'none',
    'candidate.open-publication': false,
  }
  expect(
    outcomeOf(all, { ...quiet, 'candidate.emerging-field': 'quantum', 'candidate.open-publication': true }),
  ).toBe('licence')
  expect(outcomeOf(all, { ...quiet, 'report.field': 'mlcc', 'report.decided': '2026-05-01' })).toBe('report')
  expect(outcomeOf(all, quiet)).toBe('none')
})
