import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-classify-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function press(pressure: string): string {
  return `name: HIP
subject: goods
kinds: [isostatic-press]
kinds-complete: true
values:
  press.pressure: ${pressure}
  press.chamber-diameter: 20 cm
`
}

const DAY = ['--on', '2026-03-01', '--lang', 'en'] as const
const BILL = 'part,kinds,kinds complete,press.pressure,press.chamber-diameter,quantity,unit price,currency\n'

describe('sekisho classify', { timeout: 60_000 }, () => {
  it('says first what a product falls under, with the limits that decide', () => {
    const { code, out, err } = runSekisho(['classify', file('hit.yaml', press('70 MPa')), ...DAY])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^HIP\nIt falls under 2\(14\)\.\n/)
    expect(out).toContain('✓ ')
    expect(out).toContain('at least 69 MPa')
    // What its neighbours miss stands apart from it.
    expect(out.split('Ruled out by values')[0]).not.toMatch(/^ +[?✗]/m)
    expect(out).toMatch(/4\(13\)[^✗]*✗ .*200 mm \(at least 254 mm\) — 54 mm/)
  })

  it('says by how much a limit is missed, and what is missing', () => {
    const near = runSekisho(['classify', file('near.yaml', press('65 MPa')), ...DAY]).out
    expect(near).toContain('Narrowly missed')
    expect(near).toMatch(/✗ .*65 MPa \(at least 69 MPa\) — 4 MPa/)
    const open = runSekisho(['classify', file('open.yaml', press('unknown')), ...DAY]).out
    expect(open).toContain('It cannot be judged while facts are missing.')
    expect(open).toContain('(press.pressure, MPa; ')
  })

  it('names the place of a wrong unit, and judges the other files', () => {
    const files = [file('wrong.yaml', press('65')), file('right.yaml', press('70 MPa'))]
    const { code, out, err } = runSekisho(['classify', ...files, ...DAY])
    expect(code).toBe(1)
    expect(err).toContain('wrong.yaml:6:')
    expect(err).toContain('[spec.missing-unit]')
    expect(out).toContain('It falls under 2(14).')
  })

  it('gives JSON, and refuses an impossible day', () => {
    const spec = file('json.yaml', press('70 MPa'))
    const { out } = runSekisho(['classify', spec, '--format', 'json', ...DAY])
    expect(JSON.parse(out)).toMatchObject({ format: 'sekisho-classification/1', outcome: 'listed' })
    expect(runSekisho(['classify', spec, '--on', '2026-02-30'])).toMatchObject({ code: 2, out: '' })
  })

  it('writes certificate and sheets as Word and PDF', () => {
    const sheets = join(folder, 'sheets')
    const spec = file('sheets.yaml', press('70 MPa'))
    expect(runSekisho(['classify', spec, '--sheets', sheets, ...DAY]).code).toBe(0)
    const names = ['HIP-certificate', 'HIP-item-2-14-comparison', 'HIP-item-2-14-parameters']
    expect(readdirSync(sheets)).toEqual(
      expect.arrayContaining(names.flatMap((name) => [`${name}.docx`, `${name}.pdf`])),
    )
  })
})

describe('sekisho bill', { timeout: 60_000 }, () => {
  it('sums up a bill, with the rule on incorporated parts', () => {
    const bill = file('bill.csv', `${BILL}P1,isostatic-press,true,70 MPa,20 cm,1,50000,JPY\n`)
    const { code, out } = runSekisho(['bill', bill, '--host', '1000000 JPY', '--built-in', 'yes', ...DAY])
    expect(code).toBe(0)
    expect(out).toContain('1 listed')
    expect(out).toContain('Incorporated parts, 2(14): not counted for the whole')
  })

  it('compares the certificates of suppliers', () => {
    const bill = file('certified.csv', 'part,kinds,certificate\nP1,isostatic-press,C-9\n')
    const certificates = file('certificates.yaml', '[]\n')
    const { out } = runSekisho(['bill', bill, '--certificates', certificates, '--format', 'csv', ...DAY])
    expect(out).toContain('C-9')
    expect(out.split('\r\n')[1]).toMatch(/C-9.*certificate/)
  })

  it.each([
    ['part,presure\nP1,1\n', 1, 'column-unknown'],
    ['', 1, ''],
  ])('refuses %j', (text, code, problem) => {
    const answer = runSekisho(['bill', file('bad.csv', text), ...DAY])
    expect(answer.code).toBe(code)
    expect(answer.err).toContain(problem)
  })

  it('refuses a price without its currency, and a file that is not there', () => {
    const bill = file('one.csv', `${BILL}P1,isostatic-press,true,70 MPa,20 cm,1,50000,JPY\n`)
    expect(runSekisho(['bill', bill, '--host', '1000000', ...DAY]).err).toContain('[bad-option]')
    const gone = runSekisho(['bill', join(folder, 'gone.csv'), ...DAY])
    expect(gone.code).toBeGreaterThan(0)
    expect(gone.err).toContain('[unreadable-file]')
  })
})
