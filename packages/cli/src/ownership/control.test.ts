import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-control-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function control(text: string, ...more: readonly string[]) {
  const file = join(folder, 'interests.csv')
  writeFileSync(file, text)
  return runSekisho(['control', file, '--lang', 'en', ...more])
}

const CHAIN = `holder,holder_kind,held,share,from,until
State,state,Fund,100,,
Fund,,Maker,30,,
State,,Maker,21,2024-04-01,
Bank,,Maker,49,,
`

describe('sekisho control', () => {
  it('gives the steps by which a state controls a company', () => {
    const { code, out } = control(CHAIN, '--of', 'Maker', '--on', '2024-04-01')
    expect(code).toBe(0)
    expect(out).toContain('State (state)  controls it\n  1. Fund: State 100 % = 100 %\n  2. Maker: ')
    expect(out).toContain('= 51 %')
    expect(out).not.toContain('Bank  ')
  })

  it('answers otherwise on the day before, and says that others may have the rest', () => {
    const { out } = control(CHAIN, '--of', 'Maker', '--on', '2024-03-31')
    expect(out).toContain('State (state)  may control it: this depends on what is not known')
    expect(out).toContain('? who has the rest of Maker')
    const { out: dispersed } = control(CHAIN, '--of', 'Maker', '--on', '2024-03-31', '--rest', 'dispersed')
    expect(dispersed).toContain('Nobody in the file can control it under this rule.')
  })

  it('counts holders together, and a half under the rule of a half', () => {
    const rows = 'holder,held,share\nA,T,30\nB,T,20\nC,T,50\n'
    const together = control(rows, '--of', 'T', '--by', 'A; B', '--rule', 'half', '--format', 'json')
    expect(JSON.parse(together.out)).toMatchObject({
      controllers: [{ holders: ['A', 'B'], controls: 'yes', proof: [{ entity: 'T', sum: 0.5 }] }],
    })
    expect(control(rows, '--of', 'T', '--by', 'A;B', '--rest', 'dispersed').out).toContain(
      'Nobody in the file',
    )
  })

  it('says how much is lacking until control', () => {
    const rows = 'holder,held,share\nA,B,100\nA,T,30\nB,T,12.5\nC,T,57.5\n'
    const { out } = control(rows, '--of', 'T', '--by', 'A', '--rule', 'half')
    expect(out).toContain('Until control is sure, 7.5 % more is needed.')
    const majority = control(rows, '--of', 'T', '--by', 'A')
    expect(majority.out).toContain('Until control is sure, >7.5 % more is needed.')
    const sure = control(rows, '--of', 'T', '--by', 'C', '--format', 'json')
    expect(JSON.parse(sure.out)).toMatchObject({ short_by: 0 })
  })

  it('refuses rows that cannot be read until told to leave them out', () => {
    const rows = 'holder,held,share\nA,T,60\nB,T,much\n,T,5\n'
    const refused = control(rows, '--of', 'T')
    expect(refused.code).not.toBe(0)
    expect(refused.out).toBe('')
    expect(refused.err).toMatch(/interests\.csv:3:\d+ share: the share "much" cannot be read/)
    expect(refused.err).toContain('2 rows could not be read')
    const partial = control(rows, '--of', 'T', '--partial')
    expect(partial.code).toBe(1)
    expect(partial.out).toContain('A  controls it')
  })

  it('tells what is odd, and uses it', () => {
    const { out, err, code } = control('holder,held,share\nA,T,60\nB,T,60\nT,T,10\n', '--of', 'T')
    expect(code).toBe(0)
    expect(err).toContain('add up to 130 %')
    expect(err).toContain('T holds itself')
    expect(out).toContain('A  controls it')
  })

  it.each([
    ['until', 'holder,held,share,until\nA,T,60,2024-02-30\n', 'cannot be read as a day'],
    ['measure', 'holder,held,share,measure\nA,T,60,gold\n', 'measure cannot be "gold"'],
    ['kind', 'holder,held,share,held_kind\nA,T,60,king\n', 'there is no kind "king"'],
  ])('names a bad %s', (_, rows, said) => {
    expect(control(rows, '--of', 'T').err).toContain(said)
  })

  it('names who is not in the file', () => {
    expect(control('holder,held,share\nA,T,60\n', '--of', 'Z').err).toContain('"Z" is not in this file')
    expect(control('holder,held,share\nA,T,60\n').err).toContain('--of')
  })
})
