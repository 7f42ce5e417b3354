import { expect, test } from 'vitest'
import { readCases } from './read-cases.ts'
import { brief, testFolder } from './test-files.ts'

const { read, write } = testFolder()

test('one case a line, and a bad line does not stop the others', async () => {
  const lines = [
    '{"a": "x"}',
    '{"a": }',
    '',
    '{"b": 1, "b": 2}\r',
    '[1]',
    `{"c": "${'x'.repeat(1_000_001)}"}`,
    '{"d": "\uFFFD"}',
    '{"e": "x"}',
  ]
  expect((await read('cases.jsonl', lines.join('\n'))).map(brief)).toEqual([
    { a: 'x' },
    'json-syntax at line 2',
    'duplicate-key at line 4',
    'case-not-map at line 5',
    'line-too-long at line 6',
    'line-damaged at line 7',
    { e: 'x' },
  ])
})

test('lines that cross the pieces read from disk are whole', async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `{"name": "株式会社 ${index}", "n": ${index}}`)
  const results = await read('many.ndjson', `${lines.join('\r\n')}\r\n`)
  expect(results).toHaveLength(20_000)
  expect(results.every((result, index) => result.ok && result.record.value.line === index + 1)).toBe(true)
  expect(results.slice(-1).map(brief)).toEqual([{ name: '株式会社 19999', n: ['number', '19999'] }])
})

test('reading is not ahead of its reader: only a few pieces are in memory', async () => {
  const file = write('large.jsonl', '{"name": "large", "list": [1, 2, 3]}\n'.repeat(40_000))
  const shares: number[] = []
  const sharesAt: (number | undefined)[] = []
  let bad = 0
  for await (const result of readCases(file, (share) => shares.push(share))) {
    if (sharesAt.push(shares.at(-1)) && !result.ok) bad += 1
  }
  expect([sharesAt.length, bad]).toEqual([40_000, 0])
  expect(sharesAt[0]).toBeUndefined()
  expect(sharesAt[20_000]).toBeLessThan(0.6)
  expect(shares.at(-1)).toBe(1)
})
