import { expect, test } from 'vitest'
import { brief, testFolder } from './test-files.ts'

const { read } = testFolder()

/** 会社 表 ① ㈱ 髙 ﾃｽﾄ ～ in CP932; the second byte of 表 is that of a backslash. */
const CP932 = [
  0x89, 0xef, 0x8e, 0xd0, 0x95, 0x5c, 0x87, 0x40, 0x87, 0x8a, 0xfb, 0xfc, 0xc3, 0xbd, 0xc4, 0x81, 0x60,
]
const TEXT = '会社表①㈱髙ﾃｽﾄ～'
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))

test.each([
  ['csv', bytes('name,n\n', CP932, ',1\n')],
  ['jsonl', bytes('{"name":"', CP932, '","n":"1"}\n')],
  ['json', bytes('{"name":"', CP932, '","n":"1"}')],
  ['yaml', bytes('name: ', CP932, '\nn: "1"\n')],
])('Shift_JIS is read from %s, with a note on the first case', async (ending, content) => {
  const results = await read(`cp932.${ending}`, content)
  expect(results.map(brief)).toEqual([{ name: TEXT, n: '1' }])
  expect(results[0]?.ok && results[0].record.notes).toMatchObject([
    {
      code: 'encoding-cp932',
      message: {
        ja: 'UTF-8 ではないため、Shift_JIS（CP932）として読みました。',
        en: 'The file is not UTF-8 and was read as Shift_JIS (CP932).',
      },
    },
  ])
})

test('the note is given once', async () => {
  const results = await read('many.csv', bytes('name\n', CP932, '\n', CP932, '\n'))
  expect(results.map((result) => result.ok && result.record.notes.length)).toEqual([1, 0])
})

test('Shift_JIS that begins like UTF-8 is Shift_JIS, also when it changes far into the file', async () => {
  const kana = [0xc2, 0xb1]
  const results = await read(
    'late.csv',
    bytes('name\n', kana, '\n', `${'x'.repeat(99)}\n`.repeat(6_000), CP932, '\n'),
  )
  expect(results).toHaveLength(6_002)
  expect([brief(results[0] as never), brief(results[6_001] as never)]).toEqual([
    { name: 'ﾂｱ' },
    { name: TEXT },
  ])
})

test('UTF-8 with a damaged byte is not taken for Shift_JIS; only its row is lost', async () => {
  const content = bytes('name\n株式会社\n株式', [0xe4, 0xbc], '\n有限会社\n')
  expect((await read('damaged.csv', content)).map(brief)).toEqual([
    { name: '株式会社' },
    'line-damaged at line 3',
    { name: '有限会社' },
  ])
})

test.each([
  ['UTF-8 with a byte-order mark', bytes([0xef, 0xbb, 0xbf], 'name\n会社😀\n')],
  ['UTF-16, low byte first', Buffer.from('\uFEFFname\r\n会社😀\r\n', 'utf16le')],
  ['UTF-16, high byte first', Buffer.from('\uFEFFname\n会社😀\n', 'utf16le').swap16()],
])('%s is read without a note', async (_, content) => {
  const results = await read('mark.csv', content)
  expect(results.map(brief)).toEqual([{ name: '会社😀' }])
  expect(results[0]?.ok && results[0].record.notes).toEqual([])
})

test.each([
  ['{"a": "x"}\n{"a": "y"}\n', 'json-lines'],
  ['{\n"a": "x"}', 'json'],
  ['[{"a": "x"}]', 'json'],
  ['a: x\n', 'yaml'],
  ['# note\na: x\n', 'yaml'],
  ['a,b\nx,y\n', 'csv'],
])('without an ending that tells, %j is %s', async (content, format) => {
  const [result] = await read('case', content)
  expect(result?.ok && result.record.format).toBe(format)
})
