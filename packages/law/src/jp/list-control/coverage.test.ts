import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { coverage } from './coverage.ts'
import { entries } from './entries.ts'
import { brackets } from './tables/brackets.ts'

const README = fileURLToPath(new URL('README.md', import.meta.url))
const TABLE = /(<!-- coverage: [^\n]*\n)[\s\S]*(<!-- \/coverage -->)/
const DATA =
  process.env.SEKISHO_DATA ?? fileURLToPath(new URL('../../../../../../shared/data', import.meta.url))
const ORDER = join(DATA, 'law-text/e-gov-xml/324CO0000000378_20260214_507CO0000000376.xml')

it('says in the readme how much of the list is modelled', async () => {
  const rows = coverage()
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0)
  const list = (numbers: readonly string[]) =>
    numbers.map((number) => (number === '' ? 'all' : `(${number})`)).join(' ') || '—'
  const technology = entries.filter(({ kind }) => kind === 'technology').length
  const table = [
    '| item (項) | bracketed items | whole | in part | not yet | entries | which in part; which not yet |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      ({ item, all, whole, partly, none, entries: count }) =>
        `| ${item} | ${all} | ${whole.length} | ${partly.length} | ${none.length} | ${count} | ${list(partly)}; ${list(none)} |`,
    ),
    `| together | ${sum(({ all }) => all)} | ${sum(({ whole }) => whole.length)} | ${sum(({ partly }) => partly.length)} | ${sum(({ none }) => none.length)} | ${sum((row) => row.entries)} | |`,
    '',
    `Beside them ${technology} entries of technology.`,
  ].join('\n')
  const readme = readFileSync(README, 'utf8')
  await expect(
    readme.replace(TABLE, (_, open, close) => `${open}\n${table}\n\n${close}`),
  ).toMatchFileSnapshot(README)
})

it('places every entry of goods in a bracketed item that there is', () => {
  const known = new Set(
    [...brackets].flatMap(([item, numbers]) =>
      numbers.map((number) => (number === '' ? item : `${item}(${number})`)),
    ),
  )
  const stray = entries.filter(({ kind, item }) => kind === 'goods' && !known.has(item))
  expect(stray.map(({ id, item }) => `${id}: ${item}`)).toEqual([])
})

it('counts the bracketed items as the order has them', ({ skip }) => {
  const sentence = `The text of the Export Order is not at ${ORDER}: set SEKISHO_DATA to the folder of the test data.`
  if (!existsSync(ORDER)) {
    if (process.env.CI) throw new Error(sentence)
    return skip(sentence)
  }
  expect(bracketsOf(readFileSync(ORDER, 'utf8'))).toEqual(brackets)
})

const DIGITS = '〇一二三四五六七八九'

/** 十六の二 → `16-2`. */
function numberOf(kanji: string): string {
  return kanji
    .split('の')
    .map((part) => {
      let [total, units] = [0, 0]
      for (const sign of part) {
        if (sign !== '十') units = units * 10 + DIGITS.indexOf(sign)
        else [total, units] = [total + (units || 1) * 10, 0]
      }
      return total + units
    })
    .join('-')
}

/** The numbers that stand at the beginning of a line in the middle column, of items 1 to 15. */
function bracketsOf(xml: string): ReadonlyMap<string, readonly string[]> {
  const inside = xml.indexOf('核燃料物質又は核原料物質')
  const table = xml.slice(xml.lastIndexOf('<AppdxTable', inside), xml.indexOf('</AppdxTable>', inside))
  const found = new Map<string, readonly string[]>()
  for (const [, row = ''] of table.matchAll(/<TableRow>([\s\S]*?)<\/TableRow>/g)) {
    const columns = [...row.matchAll(/<TableColumn[^>]*>([\s\S]*?)<\/TableColumn>/g)].map(([, text = '']) =>
      text.replace(/<[^>]+>/g, '\n'),
    )
    const item = (columns[0] ?? '').replace(/\s/g, '')
    if (!/^[〇一二三四五六七八九十の]+$/.test(item) || item === '一六') continue
    const lines = (columns[1] ?? '').split('\n').map((line) => line.trim())
    const numbers = lines.flatMap((line) => {
      const [, number, text = ''] =
        /^（([〇一二三四五六七八九十]+(?:の[一二三四五六七八九十]+)*)）\s*(.*)$/.exec(line) ?? []
      return number === undefined || text === '削除' ? [] : [numberOf(number)]
    })
    found.set(numberOf(item), numbers.length > 0 ? numbers : [''])
  }
  return found
}
