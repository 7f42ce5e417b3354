import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brief, testFolder } from './test-files.ts'

const { read } = testFolder()
const briefs = async (text: string) => (await read('cases.csv', text)).map(brief)

test('a row is a flat map from column to text; empty cells and empty rows are absent', async () => {
  expect(
    await briefs('id, target.listed ,share\r\n1,true,0.010\r\n2,,\r\n,,\r\n\r\n3,"a ""b"", c",5'),
  ).toEqual([
    { id: '1', 'target.listed': 'true', share: '0.010' },
    { id: '2' },
    { id: '3', 'target.listed': 'a "b", c', share: '5' },
  ])
})

test('a cell knows its line and the number of its column', async () => {
  const [, result] = await read('places.csv', 'a,b\n"1\n\n2",x\n3,y\n')
  const entry = result?.ok ? result.record.value.entries.get('b') : undefined
  expect(entry).toEqual({
    line: 5,
    column: 2,
    value: { kind: 'string', text: 'y', value: 'y', line: 5, column: 2 },
  })
})

test.each([
  ['never closed', '1,"x\n2,y\n3,z\n', ['csv-quote-open at line 2', { a: '2', b: 'y' }, { a: '3', b: 'z' }]],
  [
    'closed by the next quote',
    '1,"x\n2,y\n3,"z"\n',
    ['csv-quote-open at line 2', { a: '2', b: 'y' }, { a: '3', b: 'z' }],
  ],
  [
    'swallowing rows',
    '1,"x\n2,y\n3,",z\n4,w\n',
    ['csv-quote-open at line 2', { a: '2', b: 'y' }, 'csv-quote-open at line 4', { a: '4', b: 'w' }],
  ],
  ['in the middle', '1,5" disk\n2,y\n', ['csv-quote at line 2', { a: '2', b: 'y' }]],
  ['closed too early', '1,"x"y\n2,y\n', ['csv-quote at line 2', { a: '2', b: 'y' }]],
  ['open at the end', '1,y\n2,"', [{ a: '1', b: 'y' }, 'csv-quote-open at line 3']],
])('a quote %s costs its own row only', async (_, rows, expected) => {
  expect(await briefs(`a,b\n${rows}`)).toEqual(expected)
})

test('a row with a wrong number of cells does not stop the others', async () => {
  expect(await briefs('a,b\n1\n1,2,3\n1,2\n')).toEqual([
    'csv-cells at line 2',
    'csv-cells at line 3',
    { a: '1', b: '2' },
  ])
})

test('a broken quote is given up after a hundred lines, wherever the pieces read end', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `${index},some text to fill the line`)
  rows[10_000] = '10000,"open'
  const results = await read('long.csv', `a,b\n${rows.join('\n')}\n`)
  expect(results).toHaveLength(30_000)
  expect(results.flatMap((result, index) => (result.ok ? [] : [index, brief(result)]))).toEqual([
    10_000,
    'csv-quote-open at line 10002',
  ])
})

test('what is written by the rules comes back', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '表', "'"), maxLength: 6 })
  const row = fc.tuple(cell, cell).filter((cells) => cells.some((text) => text !== ''))
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), fc.boolean(), async (rows, always) => {
      const quoted = (text: string) =>
        always || /[",\n]|^\s*$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
      const text = rows.map((cells) => cells.map(quoted).join(',')).join('\n')
      const expected = rows.map(([a, b]) => ({ ...(a && { a }), ...(b && { b }) }))
      expect(await briefs(`a,b\n${text}\n`)).toEqual(expected)
    }),
  )
})
