import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-names-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function score(text: string, ...more: readonly string[]) {
  const file = join(folder, 'pairs.csv')
  writeFileSync(file, text)
  return runSekisho(['names', 'score', file, '--lang', 'en', ...more])
}

describe('sekisho names score', () => {
  it('adds score, decision and reasons to each pair, and says how well they tell', () => {
    const { code, out } = score(
      'name1,name2,schema,is_match,group\n' +
        'Ivan Petrov,Иван Петров,Person,true,scripts\n' +
        'Ivan Petrov,Sergei Sokolov,Person,false,scripts\n' +
        'Lantern GmbH,Lantern Ltd,Company,true,forms\n',
      '--format',
      'json',
    )
    expect(code).toBe(0)
    const answer: unknown = JSON.parse(out)
    expect(answer).toMatchObject({
      threshold: 0.5,
      failed: 0,
      pairs: [
        { name1: 'Ivan Petrov', name2: 'Иван Петров', decision: 'match', is_match: true, group: 'scripts' },
        { decision: 'no-match', reasons: [{ en: expect.stringContaining('differ') }, {}] },
        { decision: 'match', schema: 'Company' },
      ],
      summary: {
        pairs: 3,
        matches: 2,
        labelled: { precision: 1, recall: 1, f1: 1, areaUnderCurve: 1 },
        groups: { scripts: { pairs: 2, f1: 1 }, forms: { areaUnderCurve: null, best: null } },
      },
    })
  })

  it('prints a table for people', () => {
    const { out } = score(
      'name1,name2,is_match\nIvan Petrov,Ivan Petrow,true\nIvan Petrov,Olga Sokolova,true\n',
    )
    expect(out).toContain('match     Ivan Petrov  |  Ivan Petrow')
    expect(out).toContain('(other than its label)')
    expect(out).toMatch(/all +2 {2}1\.000 {2}0\.500/)
  })

  it('answers without labels too', () => {
    const { code, out } = score('name1,name2\nIvan Petrov,Ivan Petrov\n')
    expect(code).toBe(0)
    expect(out).toContain('1 of 1 pairs match')
    expect(out).not.toContain('precision')
  })

  it.each([
    ['name1,name2,is_match\nA B,A B,maybe\n', 1, 'is_match "maybe" cannot be read'],
    ['first,second\nA,B\n', 1, 'write them in the columns name1 and name2'],
    ['name1,name2\nIvan,\n', 0, 'name2 is empty: without a name it can match nothing'],
    ['name1,name2\nIvan,?!\n', 0, '"?!" has no letter that can be compared'],
    ['name1,name2,schema\nIvan,Ivan,Hat\n', 0, 'the schema "Hat" is not known'],
    [`name1,name2\nIvan,${'x'.repeat(10_000)}\n`, 0, 'only its first 400 characters were compared'],
    ['name1,name2\n"Ivan,B\n', 1, 'pairs.csv:2'],
    ['', 1, 'pairs.csv'],
  ])('of %j the exit code is %i, and it is told', (text, expected, sentence) => {
    const { code, err } = score(text)
    expect(code).toBe(expected)
    expect(err).toContain(sentence)
  })
})

describe('sekisho names explain', () => {
  it('says in either language how two names compare', () => {
    const args = ['names', 'explain', 'Usama bin Ladin', 'أسامة بن لادن', '--kind', 'person']
    expect(runSekisho(args).out).toContain('同じ者の名前とみられる')
    const { out } = runSekisho([...args, '--lang', 'en'])
    expect(out).toContain('"Ladin" and "لادن": the same sound.')
  })

  it('is called with two names', () => {
    expect(runSekisho(['names', 'explain', 'one']).code).not.toBe(0)
    expect(runSekisho(['names']).code).toBe(2)
  })
})
