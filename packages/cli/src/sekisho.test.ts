import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REGIME_IDS } from '@sekisho/law/regimes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from './commands.ts'
import { runSekisho } from './testing/run-sekisho.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const LISTED =
  'on: 2024-03-01\nfacts: { investor.kind: individual, investor.resident: true, investor.acts-for: itself }\n'

describe('sekisho', () => {
  it('shows help in both languages, naming every command', () => {
    for (const language of ['ja', 'en']) {
      const { code, out } = runSekisho(['help', '--lang', language])
      expect(code).toBe(0)
      for (const { name } of COMMANDS) expect(out).toContain(name)
    }
    expect(runSekisho(['asses', 'x']).err).toContain('「assess」')
    expect(runSekisho(['assess']).code).toBe(2)
    expect(runSekisho([]).out).toBe(runSekisho(['help']).out)
  })

  it('tells its version, and takes help and language wherever they stand', () => {
    expect(runSekisho(['--version']).out).toMatch(/^sekisho \d+\.\d+\.\d+\n$/)
    const { out } = runSekisho(['help', 'timeline', '--lang', 'en'])
    expect(runSekisho(['timeline', '-h', '--lang', 'en']).out).toBe(out)
    expect(runSekisho(['--lang', 'en', 'timeline', '--help']).out).toBe(out)
  })

  it('looks at one act of a deal', () => {
    const deal = file('two.yaml', `${LISTED}acts: [{ id: a }, { id: b, on: 2019-01-01 }]\n`)
    for (const command of ['timeline', 'options']) {
      expect(runSekisho([command, deal]).err).toContain('1 a, 2 b')
      const second = runSekisho([command, deal, '--act', 'b'])
      expect(second).toMatchObject({ code: 0, err: '' })
      expect(runSekisho([command, deal, '--act', '2'])).toEqual(second)
      expect(runSekisho([command, deal, '--act', 'c'])).toMatchObject({ code: 1, out: '' })
    }
  })

  it('says what a misspelt key was meant to be, and refuses an unknown regime once', () => {
    const { code, err } = runSekisho(['assess', file('key.yaml', `titel: x\n${LISTED}`), '--lang', 'en'])
    expect([code, err]).toEqual([1, expect.stringContaining('key.yaml:1:1 titel: There is no key "titel".')])
    expect(err).toContain('did you mean "title"?')
    const unknown = runSekisho(['assess', file('good.yaml', LISTED), '--regime', 'xx', '--lang', 'en'])
    expect(unknown.err).toBe(
      `regime: there is no regime "xx": the regimes are ${REGIME_IDS.join(', ')}. [unknown-regime]\n`,
    )
  })

  it('assesses a case in every format, the same bytes each time', () => {
    const path = file('resident.yaml', LISTED)
    const text = runSekisho(['assess', path])
    expect(text).toMatchObject({ code: 0, err: '' })
    expect(text.out).toContain('手続不要')
    const json = runSekisho(['assess', path, '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({
      regime: 'jp/inward-investment',
      on: '2024-03-01',
      outcome: 'none',
      conclusions: { 'foreign-investor': false },
      obligations: [],
    })
    expect(runSekisho(['assess', path, '--format', 'json']).out).toBe(json.out)
    expect(runSekisho(['assess', path, '--format', 'markdown', '--lang', 'en']).out).toContain('# ')
    expect(runSekisho(['assess', path, '--format', 'html']).out).toContain('<html lang="ja"')
  })

  it('writes one page for a deal of several acts, and for several files', () => {
    const deal = file('deal.yaml', 'on: 2024-03-01\nacts: [{ id: buying }, { id: voting }]\n')
    const { out } = runSekisho(['assess', deal, file('beside.yaml', LISTED), '--format', 'html'])
    expect(out.split('<!doctype html>')).toHaveLength(2)
    expect(out.split('<article>')).toHaveLength(4)
    expect(out).toContain('<p>voting / ')
    expect(out.endsWith('</html>\n')).toBe(true)
  })

  it('answers the good cases of a batch and says what is wrong with the others', () => {
    const good = JSON.stringify({
      id: 'a',
      on: '2024-03-01',
      facts: { 'investor.kind': 'individual', 'investor.resident': true, 'investor.acts-for': 'itself' },
    })
    const path = file('batch.jsonl', [good, '{"facts": {"investor.kindd": 1}}', '{"facts"', good].join('\n'))
    const { code, out, err } = runSekisho(['assess', path, '--format', 'json'])
    expect(code).toBe(1)
    const lines = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatchObject({ id: 'a', outcome: 'none' })
    expect(err).toContain('investor.kind」')
    expect(err).toMatch(/batch\.jsonl:2/)
    expect(err).toMatch(/batch\.jsonl:3/)
  })

  it('reads the day from the command line, and refuses one that is none', () => {
    const path = file('day.yaml', LISTED)
    expect(
      JSON.parse(runSekisho(['assess', path, '--on', '2020-01-01', '--format', 'json']).out),
    ).toMatchObject({ on: '2020-01-01' })
    expect(runSekisho(['assess', path, '--on', '2023-02-29'])).toMatchObject({ code: 2, out: '' })
    expect(runSekisho(['assess', path, '--on', '2017-06-30']).err).toContain('2017-07-01')
  })

  it('runs worked cases of one’s own and ends with the tally', () => {
    const cases = (outcome: string) =>
      `cases:\n  - id: a\n    on: 2024-03-01\n    facts: { investor.kind: individual, investor.resident: true, investor.acts-for: itself }\n    expect: { outcome: ${outcome} }\n`
    expect(runSekisho(['check', file('good.yaml', cases('none'))])).toMatchObject({
      code: 0,
      out: '1 passed, 0 failed\n',
    })
    const bad = runSekisho(['check', file('bad.yaml', cases('exempt'))])
    expect(bad).toMatchObject({ code: 1, out: '0 passed, 1 failed\n' })
    expect(bad.err).toContain('"exempt"')
    expect(runSekisho(['check', join(folder, 'nowhere.yaml')])).toMatchObject({ code: 1 })
    mkdirSync(join(folder, 'empty'))
    expect(runSekisho(['check', join(folder, 'empty')])).toMatchObject({
      code: 1,
      out: '0 passed, 1 failed\n',
    })
  })

  it('asks, goes back, keeps the answers, and resumes', () => {
    const path = join(folder, 'interview.yaml')
    const first = runSekisho(['ask', '--save', path, '--lang', 'en'], { input: '?\n1\nb\n1\nq\n' })
    expect(first.code).toBe(0)
    const saved = readFileSync(path, 'utf8')
    expect(saved).toContain('regime: jp/inward-investment')
    const again = runSekisho(['ask', '--save', path, '--lang', 'en'], { input: 'q\n' })
    expect(again.code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(saved)
  })

  it('goes on, where told to, with what still moves a duty or a day', () => {
    const settled = readFileSync('examples/inward-investment/share-as-a-range.yaml', 'utf8')
      .replaceAll('{ atLeast: 1%, below: 10% }', '5%')
      .replace('exemption.used: true', 'exemption.used: false')
    const path = file('settled.yaml', settled)
    const ask = (...options: readonly string[]) =>
      runSekisho(['ask', '--save', path, '--lang', 'en', ...options], { input: '2024-03-01\nq\n' })
    expect(ask().out).not.toContain('> ')
    expect(ask('--about', 'everything').out).toContain(
      'On which day was (or will be) the notification received',
    )
    expect(readFileSync(path, 'utf8')).toContain('notification.received: 2024-03-01')
  })

  it('asks on an occasion in its own words and order, and keeps what goes without saying', () => {
    const path = join(folder, 'admission.yaml')
    const ask = (occasion: string, input: string) =>
      runSekisho(['ask', 'jp/technology-transfer', '--occasion', occasion, '--save', path, '--lang', 'en'], {
        input,
      })
    const { code, out } = ask('admission', '2026-04-01\n2\n1\n1\nq\n')
    expect(code).toBe(0)
    expect(out.indexOf('begin to be taught in the laboratory')).toBeLessThan(
      out.indexOf('employed by the university or a company in Japan'),
    )
    const saved = readFileSync(path, 'utf8')
    expect(saved).toContain('recipient.kind: individual')
    expect(saved).toContain('person.works-in-japan: true')
    const { code: failed, err } = ask('admision', '')
    expect(failed).not.toBe(0)
    expect(err).toContain('the occasions are admission, visit, joint-research')
  })

  it('says before the first question that the answers cannot be kept', () => {
    const { code, out, err } = runSekisho(['ask', '--save', join(folder, 'nowhere', 'a.yaml')], {
      input: '1\n',
    })
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('file-unwritable')
  })

  it('says a rule in full, in both languages and as data', () => {
    const { out } = runSekisho(['rules', 'listed-shares'])
    for (const said of [
      '次のすべてが成り立つ',
      '「行為の種類」は「株式・持分の取得',
      '（2020-06-06以前の行為：10 %、2020-06-07以後の行為：1 %）以上である',
      'combined-shares  密接関係者と合わせた株式の割合',
      'inward-direct-investment  対内直接投資等',
      '2024-03-01  core-0-9999-percent  0.9999％は「以上」に達せず',
    ])
      expect(out).toContain(said)
    const english = runSekisho([
      'rules',
      'jp/inward-investment',
      'listed-votes-with-shares',
      '--lang',
      'en',
    ]).out
    expect(english).toContain('acts from 2020-06-07 on (in force 2020-05-08)')
    expect(english).toMatch(/unless\n +listed-shares {2}Acquisition of shares of a listed company/)
    expect(english).not.toMatch(/[ぁ-んァ-ヶ]/)
    expect(JSON.parse(runSekisho(['rules', 'duty', '--format', 'json']).out)).toMatchObject({
      format: 'sekisho-entries/1',
      entries: [{ kind: 'decision', principle: { text: { en: '“Prior notification”' } } }],
    })
  })

  it('lists facts, rules and sectors, and completes in both shells', () => {
    expect(runSekisho(['facts']).out).toContain('investor.kind')
    expect(runSekisho(['rules', 'foreign-investor']).out).toContain('外国為替及び外国貿易法第26条第1項')
    expect(runSekisho(['rules', 'foreign-investr'])).toMatchObject({ code: 1 })
    expect(JSON.parse(runSekisho(['rules', '--format', 'json']).out).entries).not.toHaveLength(0)
    expect(runSekisho(['sectors', 'radiation-hardened chips', '--lang', 'en']).out).toContain(
      'legal reference: Designated Sectors Notice appended table 1 / Core Sectors Notice',
    )
    expect(runSekisho(['sectors', 'サイバーセキュリティ', '--on', '2024-03-01']).out).toContain(
      'cybersecurity',
    )
    for (const shell of ['bash', 'zsh'])
      expect(runSekisho(['completion', shell]).out).toContain('complete -o filenames')
  })
})
