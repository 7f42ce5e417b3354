import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { brief, testFolder } from './test-files.ts'

const { read } = testFolder()
type Table = Parameters<typeof parquetWriteBuffer>[0]
const parquet = (table: Table) => new Uint8Array(parquetWriteBuffer(table))

test('rows are flat maps; integers are exact, nulls absent, text is text', async () => {
  const file = parquet({
    columnData: [
      { name: 'id', data: ['株式会社', 'b', null], type: 'STRING' },
      { name: 'shares', data: [9007199254740993n, -1n, null], type: 'INT64' },
      { name: 'listed', data: [true, false, null], type: 'BOOLEAN' },
      { name: 'ratio', data: [0.01, 1e-7, null], type: 'DOUBLE' },
      { name: 'single', data: [0.1, 1.5, null], type: 'FLOAT' },
      { name: '__proto__', data: [1, 2, null], type: 'INT32' },
    ],
  })
  const results = await read('cases.parquet', file)
  expect(
    results.map(
      (result) =>
        result.ok &&
        [...result.record.value.entries].map(([key, { value }]) => [key, 'text' in value && value.value]),
    ),
  ).toEqual([
    [
      ['id', '株式会社'],
      ['shares', '9007199254740993'],
      ['listed', true],
      ['ratio', '0.01'],
      ['single', '0.1'],
      ['__proto__', '1'],
    ],
    [
      ['id', 'b'],
      ['shares', '-1'],
      ['listed', false],
      ['ratio', '0.0000001'],
      ['single', '1.5'],
      ['__proto__', '2'],
    ],
    [],
  ])
})

test('decimals, days and times are exact', async () => {
  const file = parquet({
    schema: [
      { name: 'root', num_children: 4 },
      {
        name: 'money',
        type: 'INT64',
        converted_type: 'DECIMAL',
        scale: 2,
        precision: 18,
        repetition_type: 'REQUIRED',
      },
      { name: 'day', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
      {
        name: 'local',
        type: 'INT64',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' },
        repetition_type: 'REQUIRED',
      },
      { name: 'utc', type: 'INT64', converted_type: 'TIMESTAMP_MICROS', repetition_type: 'REQUIRED' },
    ],
    columnData: [
      { name: 'money', data: [900719925474099399n, -5n] },
      { name: 'day', data: [new Date('2020-06-07'), new Date('1969-12-31')] },
      { name: 'local', data: [1_588_896_000_123_456_789n, -1n] },
      { name: 'utc', data: [1_588_896_000_500_000n, 0n] },
    ],
  })
  expect((await read('exact.parquet', file)).map(brief)).toEqual([
    {
      money: ['number', '9007199254740993.99'],
      day: '2020-06-07',
      local: '2020-05-08T00:00:00.123456789',
      utc: '2020-05-08T00:00:00.5Z',
    },
    {
      money: ['number', '-0.05'],
      day: '1969-12-31',
      local: '1969-12-31T23:59:59.999999999',
      utc: '1970-01-01T00:00:00Z',
    },
  ])
})

test('rows of several groups come in order, with their number as line', async () => {
  const data = Array.from({ length: 2_500 }, (_, index) => index)
  const file = parquet({ columnData: [{ name: 'n', data, type: 'INT32' }], rowGroupSize: 1_100 })
  const results = await read('groups.parquet', file)
  expect(results.map(brief)).toEqual(data.map((n) => ({ n: ['number', String(n)] })))
  expect(results.every((result, index) => result.ok && result.record.value.line === index + 1)).toBe(true)
})

test('a value that is no number is a problem of its row', async () => {
  const file = parquet({
    columnData: [{ name: 'ratio', data: [0.5, Number.NaN, Infinity, 1], type: 'DOUBLE' }],
  })
  const results = await read('nan.parquet', file)
  expect(results.map(brief)).toEqual([
    { ratio: ['number', '0.5'] },
    'parquet-value at line 2',
    'parquet-value at line 3',
    { ratio: ['number', '1'] },
  ])
})

test('a file that ends early, or is none, is a sentence', async () => {
  const file = parquet({ columnData: [{ name: 'n', data: [1, 2, 3], type: 'INT32' }] })
  expect((await read('cut.parquet', file.subarray(0, -10))).map(brief)).toEqual(['parquet-broken'])
  expect((await read('none.parquet', 'not parquet')).map(brief)).toEqual(['parquet-broken'])
})

test('a nested column is refused by name', async () => {
  const file = parquet({
    schema: [
      { name: 'root', num_children: 1 },
      { name: 'act', num_children: 1, repetition_type: 'OPTIONAL' },
      { name: 'kind', type: 'INT32', repetition_type: 'OPTIONAL' },
    ],
    columnData: [{ name: 'act', data: [{ kind: 1 }, { kind: 2 }] }],
  })
  const results = await read('nested.parquet', file)
  expect(results.map((result) => result.ok || result.problem.message.en)).toEqual([
    'The column "act" has a type (GROUP) that is not read.',
  ])
})
