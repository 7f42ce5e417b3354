import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

let folder = ''
const path = (name: string) => join(folder, name)
const give = (name: string, text: string) => {
  writeFileSync(path(name), text)
  return path(name)
}
const run = (...args: readonly string[]) => runSekisho([...args, '--lang', 'en'])
const screen = (file: string, ...args: readonly string[]) =>
  run('screen', file, '--folder', path('kept'), ...args)
const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const importList = (text: string, asOf: string) =>
  run(
    'lists',
    'import',
    give(`${asOf}.csv`, text),
    '--list',
    'own',
    '--as-of',
    asOf,
    '--folder',
    path('kept'),
  )

const LIST =
  'id,name,kind,born,country\nO1,Ivan Lanternov,person,1971,RU\nO2,Umbrella Works GmbH,organisation,,DE\n'
const CUSTOMERS = `id,name,schema,born
C1,Iwan Lanternow,Person,1971
C2,Umbrella Works Ltd,Company,
C3,Ravi Chandrasekhar,Person,
C4,,Person,
C5,Anna Kerzenlicht,Person,
`

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-runs-'))
  expect(importList(LIST, '2026-01-01').code).toBe(0)
  give('customers.csv', CUSTOMERS)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('results in a file', () => {
  it('are a head, a line for everybody, and an end, and are never written over', () => {
    const { code, err } = screen(path('customers.csv'), '--out', path('whole.jsonl'))
    expect(code).toBe(1)
    expect(err).toContain('2 of 5 have hits')
    const written = lines(path('whole.jsonl'))
    expect(written).toHaveLength(7)
    expect(written[4]).toEqual({ unread: 'screen.no-name' })
    expect(written[6]).toEqual({ format: 'sekisho-screening-end/1', parties: 5, found: 2, failed: 1 })
    expect(screen(path('customers.csv'), '--out', path('whole.jsonl')).err).toContain('are whole already')
  })

  it('are gone on with where a run was cut, to the same bytes', () => {
    const whole = readFileSync(path('whole.jsonl'), 'utf8')
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      give('cut.jsonl', whole)
      const head = whole.indexOf('\n') + 1
      truncateSync(path('cut.jsonl'), Math.max(head, Math.floor(Buffer.byteLength(whole) * share)))
      expect(screen(path('customers.csv'), '--out', path('cut.jsonl')).err).toContain('2 of 5 have hits')
      expect(readFileSync(path('cut.jsonl'), 'utf8')).toBe(whole)
    }
  })

  it('are refused where they are another run’s, no results, or altered in the middle', () => {
    const whole = readFileSync(path('whole.jsonl'), 'utf8')
    give('part.jsonl', whole.slice(0, -90))
    const other = screen(path('customers.csv'), '--out', path('part.jsonl'), '--threshold', '0.7')
    expect(other).toMatchObject({ code: 1, err: expect.stringContaining('cannot be gone on with') })
    expect(screen(path('customers.csv'), '--out', path('customers.csv')).err).toContain('no file of results')
    expect(screen(path('customers.csv'), '--out', path('no/such.jsonl')).err).toContain(
      'cannot be written there',
    )
    give('bad.jsonl', whole.replace('{"unread"', '{"unred"'))
    expect(screen(path('customers.csv'), '--out', path('bad.jsonl')).err).toContain('bad.jsonl:5')
    expect(readFileSync(path('customers.csv'), 'utf8')).toBe(CUSTOMERS)
  })
})

describe('a decision', () => {
  const decide = (...args: readonly string[]) =>
    run('decide', path('whole.jsonl'), ...args, '--decisions', path('decisions.jsonl'))
  const said = ['--verdict', 'other', '--reason', 'born elsewhere', '--by', 'A. Clerk']

  it('needs who and why, and a hit that there is', () => {
    expect(decide('C1', 'own', 'O1', '--verdict', 'other', '--by', 'A. Clerk').err).toContain(
      '--reason needs a value',
    )
    expect(decide('C9', 'own', 'O1', ...said).err).toContain('no party C9')
    expect(decide('C1', 'own', 'O2', ...said).err).toContain('no such hit')
    expect(decide('C1', 'own', 'O1', '--verdict', 'maybe', '--reason', 'x', '--by', 'y').err).toContain(
      'cannot be "maybe"',
    )
  })

  it('keeps a cleared hit away until who either is has changed, and then shows both versions', () => {
    expect(decide('C1', 'own', 'O1', ...said)).toMatchObject({
      code: 0,
      out: 'C1: own O1 Ivan Lanternov – other\n',
    })
    const before = screen(path('customers.csv'), '--decisions', path('decisions.jsonl'))
    expect(before.out).not.toContain('C1')
    expect(before.err).toContain('1 of 5 have hits (threshold 0.5, 2 entries). 1 hit was cleared before.')
    const born = give('older.csv', CUSTOMERS.replace('Lanternow,Person,1971', 'Lanternow,Person,1971-04'))
    const after = screen(born, '--decisions', path('decisions.jsonl'))
    expect(after.out).toContain('decided: another party (A. Clerk,')
    expect(after.out).toContain('birth (party): 1971 → 1971-04')
    expect(
      screen(path('customers.csv'), '--decisions', give('broken.jsonl', '{"verdict":"other"}\n')).err,
    ).toContain('broken.jsonl:1')
  })
})

describe('screening what has changed', () => {
  it('finds what screening everything finds', () => {
    const newer = LIST.replace('Umbrella Works', 'Brolly Works')
      .replace('O1,Ivan Lanternov', 'O1,Ivan Lanternov')
      .concat('O3,Anna Kerzenlicht,person,,AT\n')
    expect(importList(newer, '2026-03-01').code).toBe(0)
    const moved = give(
      'moved.csv',
      CUSTOMERS.replace('Ravi Chandrasekhar', 'Brolly Works GmbH').replace('C3', 'C6'),
    )
    const delta = screen(moved, '--since', path('whole.jsonl'), '--out', path('delta.jsonl'))
    expect(delta.err).toContain('Only the 2 entries')
    screen(moved, '--out', path('anew.jsonl'))
    expect(lines(path('delta.jsonl'))).toEqual(lines(path('anew.jsonl')))
    expect(delta.err).toContain('of 5 have hits')
  })

  it('is refused where the earlier results are cut, or compared otherwise', () => {
    expect(screen(path('customers.csv'), '--since', path('part.jsonl')).err).toContain('end in the middle')
    expect(screen(path('customers.csv'), '--since', path('whole.jsonl'), '--threshold', '0.8').err).toContain(
      'cannot be gone on with',
    )
    rmSync(join(path('kept'), 'own@2026-01-01.json'))
    expect(screen(path('customers.csv'), '--since', path('whole.jsonl')).err).toContain(
      'own 2026-01-01) is not kept',
    )
  })
})
