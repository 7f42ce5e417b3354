import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATA, isSkipped } from '@sekisho/catalogue/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-lists-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const ORDER = join(DATA, 'law-text/e-gov-xml/324CO0000000378_20260214_507CO0000000376.xml')
const ORDER_2013 = join(DATA, 'law-text/2013/輸出貿易管理令.txt')
const ANNEX = join(DATA, 'control-lists/eu-annex-i-2022.txt')

function catalogue(...args: readonly string[]) {
  return runSekisho(['catalogue', ...args, '--folder', folder, '--lang', 'en'])
}

describe.skipIf(isSkipped)('sekisho catalogue with real lists', { timeout: 120_000 }, () => {
  beforeAll(() => {
    expect(catalogue('import', ORDER, ORDER_2013).code).toBe(0)
  }, 120_000)

  it('must be told the day of a file that does not say it', () => {
    expect(catalogue('import', ANNEX)).toMatchObject({
      code: 1,
      err: expect.stringContaining('[list.no-day]'),
    })
    expect(catalogue('import', ANNEX, '--as-of', '2022')).toMatchObject({ code: 0, err: '' })
  })

  it('refuses a list that was cut short', () => {
    const cut = join(folder, 'cut.xml')
    writeFileSync(cut, readFileSync(ORDER).subarray(0, 20_000))
    expect(catalogue('import', cut)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('cut.xml'),
    })
  })

  it('shows an entry, and says that one was deleted or never was', () => {
    const shown = catalogue('show', '14(8)')
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('14(8) is a number whose content was deleted.')
    expect(catalogue('show', '2(99)')).toMatchObject({ code: 1, out: expect.stringContaining('no 2(99)') })
    expect(catalogue('show', 'nonsense')).toMatchObject({
      out: '',
      err: expect.stringContaining('[no-entry-number]'),
    })
  })

  it('says what changed between two days, and which items it touches', () => {
    const items = join(folder, 'items.yaml')
    const item = '{ name: Shutter, list: jp-export-order, asOf: "2013-09-13", entries: ["14(8)"] }'
    writeFileSync(items, `${item}\n`)
    const { code, out } = catalogue('diff', 'jp-export-order', '2013-09-13', '2026-02-14', '--items', items)
    expect(code).toBe(0)
    expect(out).toContain('Items to classify again (1)')
    expect(out).toContain('Shutter: 14(8)')
    expect(catalogue('diff', 'jp-export-order', '2014-01-01', '2026-02-14').err).toContain('2013-09-13')
  })
})

it('searches what is modelled where no folder is named', { timeout: 60_000 }, () => {
  const { code, out, err } = runSekisho([
    'catalogue',
    'search',
    '周波数変換器',
    '--limit',
    '1',
    '--lang',
    'en',
  ])
  expect([code, out.split('\n')[0]]).toEqual([0, '2(8)'])
  expect(err).toContain('headings of what is modelled')
})

it('is called with what it takes', { timeout: 60_000 }, () => {
  expect(catalogue('show')).toMatchObject({ code: 2, out: '' })
  expect(catalogue('shew', '2(8)').err).toContain('[wrong-operands]')
  expect(runSekisho(['catalogue', 'search', 'x', '--limit', '0']).err).toContain('[bad-option]')
})
