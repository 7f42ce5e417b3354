import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

let folder = ''
const give = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const run = (...args: readonly string[]) =>
  runSekisho([...args, '--folder', join(folder, 'kept'), '--lang', 'en'])

const LIST =
  'id,name,kind,aliases,born,country\nO1,Ivan Lanternov,person,Vanya Lanternov,1971,RU\nO2,Umbrella Works GmbH,organisation,,,DE\n'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-screening-'))
  const imported = run('lists', 'import', give('a.csv', LIST), '--list', 'own', '--as-of', '2026-01-01')
  expect(imported).toMatchObject({ code: 0, out: 'own 2026-01-01: 2 parties, 3 names, imported\n' })
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('sekisho lists', () => {
  it('says what it has, imports a file once, and compares two versions', () => {
    expect(run('lists', 'status').out).toMatch(
      /^own 2026-01-01 {2}2 parties, 3 names {2}a\.csv \(SHA-256 [0-9a-f]{12}…\)\n$/,
    )
    expect(
      run('lists', 'import', join(folder, 'a.csv'), '--list', 'own', '--as-of', '2026-01-01').out,
    ).toContain('there already')
    const newer = LIST.replace('Umbrella Works', 'Umbrella Factory').replace('O1,', 'O3,')
    expect(run('lists', 'import', give('b.csv', newer), '--list', 'own', '--as-of', '2026-03-01').code).toBe(
      0,
    )
    const { out } = run('lists', 'diff', 'own', '2026-01-01', '2026-03-01')
    expect(out).toContain('added (1)\n  O3  Ivan Lanternov')
    expect(out).toContain('removed (1)\n  O1  Ivan Lanternov')
    expect(out).toContain('changed (1)\n  O2  Umbrella Factory GmbH  (names)')
  })

  it('finds who is called so, and says in which versions an entry stands', () => {
    expect(run('lists', 'search', 'umbrela', '--on', '2026-03-01').out).toBe(
      'own O2  Umbrella Factory GmbH  organisation  (2026-03-01)\n',
    )
    expect(run('lists', 'search', 'Chandrasekhar')).toMatchObject({
      out: '',
      err: expect.stringContaining('Nobody'),
    })
    const shown = run('lists', 'show', 'own', 'O1').out
    expect(shown).toContain('own 2026-01-01  O1  listed\n  primary: Ivan Lanternov\n')
    expect(shown).toContain('own 2026-03-01  O1  not listed\n')
    expect(run('lists', 'show', 'own', 'O1', '--on', '2026-02-10').out).toMatch(
      /^own 2026-01-01 {2}O1 {2}listed\n/,
    )
    expect(run('lists', 'show', 'own', 'O1', '--on', '2025-02-10').err).toContain('there are 2026-01-01')
  })

  it('imports a CSV of one’s own by how its columns are named', () => {
    const path = give('map.csv', '会社名,国\n灯商事,ロシア\n')
    const day = ['--list', 'mapped', '--as-of', '2026-01-01', '--lang', 'en']
    const mapped = (map: string) =>
      runSekisho(['lists', 'import', path, ...day, '--map', map, '--folder', join(folder, 'mapped')])
    expect(mapped('name=会社名,country=国').out).toBe('mapped 2026-01-01: 1 parties, 1 names, imported\n')
    expect(mapped('name=会社名,state=国')).toMatchObject({
      code: 1,
      err: expect.stringContaining('country=…'),
    })
    expect(mapped('name=名前')).toMatchObject({ code: 1, err: expect.stringContaining('no column 名前') })
  })

  it.each([
    [['import', 'no-such-file.csv'], 1, '"no-such-file.csv" cannot be read (ENOENT)'],
    [['diff', 'own', '2025-01-01', '2026-01-01'], 1, 'there are 2026-01-01'],
    [['diff', 'own'], 1, 'usage'],
    [['import', 'x.csv', '--as-of', '2026-02-30'], 2, 'is no day'],
  ])('%j ends with %i and a sentence', (args, code, sentence) => {
    const { code: ended, err } = run('lists', ...args)
    expect(ended).toBe(code)
    expect(err).toContain(sentence)
  })
})

describe('sekisho screen', () => {
  it('answers for one name, with the list, the score and the reasons', () => {
    const { out, code } = run(
      'screen',
      'Иван Лантернов',
      '--name',
      '--kind',
      'person',
      '--born',
      '1971',
      '--on',
      '2026-01-15',
    )
    expect(code).toBe(0)
    expect(out).toContain('1 hit')
    expect(out).toMatch(/\[own 2026-01-01, O1\]/)
    expect(out).toContain('The years of birth fit')
  })

  it('screens a file, tells who could not be screened, and answers for the others', () => {
    const file = give(
      'customers.csv',
      'id,name,schema,born\nC1,Iwan Lanternow,Person,1971\nC2,Ravi Chandrasekhar,Person,\nC3,,Person,\nC4,?!,Person,\n',
    )
    const { code, out, err } = run('screen', file, '--on', '2026-01-15')
    expect(code).toBe(1)
    expect(out).toContain('C1  Iwan Lanternow')
    expect(out).not.toContain('C2')
    expect(err).toContain('there is no name')
    expect(err).toContain('"?!" has no letter')
    expect(err).toContain('1 of 4 have hits (threshold 0.5, 2 entries). 2 were not screened.')
    const lines = run('screen', file, '--format', 'json', '--on', '2026-01-15').out.trim().split('\n')
    const [head, first, second]: unknown[] = lines.map((line) => JSON.parse(line))
    expect(head).toMatchObject({
      format: 'sekisho-screening/1',
      lists: [{ list: 'own', asOf: '2026-01-01' }],
    })
    expect(first).toMatchObject({ id: 'C1', hits: [{ id: 'O1', list: 'own', asOf: '2026-01-01' }] })
    expect(second).toMatchObject({ id: 'C2', hits: [] })
  })

  it.each([
    [['Ivan', '--name', '--threshold', '2'], '--threshold cannot be "2"'],
    [['Ivan', '--name', '--born', 'soon'], 'born: soon cannot be read'],
    [['Ivan', '--name', '--country', 'Russia'], 'country: RUSSIA cannot be read'],
    [['', '--name'], 'has no letter'],
  ])('%j is refused', (args, sentence) => {
    expect(run('screen', ...args).err).toContain(sentence)
  })

  it('tells which lists have no version as of the day, and refuses where none has', () => {
    expect(run('screen', 'Ivan', '--name', '--on', '2020-01-01')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing was screened'),
    })
    run('lists', 'import', give('late.csv', LIST), '--list', 'late', '--as-of', '2026-06-01')
    const { code, err } = run('screen', 'Ravi Chandrasekhar', '--name', '--on', '2026-01-15')
    expect(code).toBe(0)
    expect(err).toContain('late: there is no version as of 2026-01-15')
  })

  it('never says that nobody was found where there is no list', () => {
    const { code, err } = runSekisho([
      'screen',
      'Ivan',
      '--name',
      '--folder',
      join(folder, 'none'),
      '--lang',
      'en',
    ])
    expect(code).toBe(1)
    expect(err).toContain('Nothing was screened')
  })
})
