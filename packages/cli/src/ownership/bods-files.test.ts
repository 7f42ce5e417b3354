import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-bods-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(text: string): string {
  const file = join(folder, 'statements.json')
  writeFileSync(file, text)
  return file
}

/** Three statements: a person, a company, and what the one has in the other. */
function statements(interests: readonly unknown[], more: Readonly<Record<string, unknown>> = {}) {
  const about = (recordId: string, recordType: string, recordDetails: Readonly<Record<string, unknown>>) => ({
    statementId: `statement-of-${recordId}-${'0'.repeat(32)}`,
    statementDate: '2026-01-01',
    declarationSubject: 'company',
    recordId,
    recordType,
    recordStatus: 'new',
    recordDetails: { isComponent: false, ...recordDetails },
  })
  return [
    about('person', 'person', { personType: 'knownPerson', names: [{ type: 'legal', fullName: 'Made Up' }] }),
    about('company', 'entity', { entityType: { type: 'registeredEntity' }, name: 'Made KK' }),
    about('tie', 'relationship', { subject: 'company', interestedParty: 'person', interests, ...more }),
  ]
}
const direct = (share: Readonly<Record<string, unknown>>, type = 'votingRights') => ({
  type,
  directOrIndirect: 'direct',
  share,
})

describe('sekisho ownership validate', () => {
  it('passes what conforms', () => {
    const file = fileOf(JSON.stringify(statements([direct({ exact: 60 })])))
    const { code, out } = runSekisho(['ownership', 'validate', file, '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toContain('3 statements, 0 errors')
  })

  it('names path, rule and property of each fault', () => {
    const file = fileOf(JSON.stringify(statements([direct({ exact: 160 })])))
    const { code, out } = runSekisho(['ownership', 'validate', file, '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      faults: [
        {
          path: '$[2].recordDetails.interests[0].share.exact',
          rule: 'maximum',
          property: 'exact',
          severity: 'error',
        },
      ],
    })
  })

  it.each([
    ['a file cut short', '[{"statementId": "x", "recordType"'],
    ['what is no JSON', 'hello'],
    ['an empty file', ''],
    ['an object', '{}'],
  ])('refuses %s with a sentence', (_, text) => {
    const { code, out } = runSekisho(['ownership', 'validate', fileOf(text), '--lang', 'en'])
    expect(code).toBe(1)
    expect(out).toMatch(/error {2}\$/)
  })

  it('names a file that is not there', () => {
    expect(runSekisho(['ownership', 'validate', join(folder, 'gone.json')]).err).toContain(
      '[unreadable-file]',
    )
  })
})

describe('BODS as a graph', () => {
  it('answers who controls a company', () => {
    const file = fileOf(JSON.stringify(statements([direct({ exact: 60 })])))
    const { code, out } = runSekisho(['control', file, '--of', 'company', '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toContain('Made Up  controls it\n  1. Made KK: Made Up 60 % = 60 %')
  })

  it('keeps an open end: more than 50 %', () => {
    const share = { exclusiveMinimum: 50, maximum: 75 }
    const file = fileOf(JSON.stringify(statements([direct(share)])))
    expect(runSekisho(['control', file, '--of', 'company', '--lang', 'en']).out).toContain('controls it')
    const closed = fileOf(JSON.stringify(statements([direct({ minimum: 50, maximum: 75 })])))
    expect(runSekisho(['control', closed, '--of', 'company', '--lang', 'en']).out).toContain('may control it')
  })

  it('says what is not counted, and counts what is there', () => {
    const file = fileOf(JSON.stringify(statements([direct({ exact: 60 }), { type: 'boardChair' }])))
    const { err, out } = runSekisho(['ownership', 'stats', file, '--lang', 'en', '--format', 'json'])
    expect(err).toContain('1 interests are not counted')
    expect(JSON.parse(out)).toMatchObject({ entities: 2, interests: 1, measures: { votes: 1 } })
  })

  it('answers from a file with faults only when told to', () => {
    const file = fileOf(JSON.stringify(statements([direct({ exact: 60 })], { nonsense: 1, subject: 7 })))
    const { code, out } = runSekisho(['control', file, '--of', 'company', '--lang', 'en'])
    expect([code === 0, out]).toEqual([false, ''])
  })
})
