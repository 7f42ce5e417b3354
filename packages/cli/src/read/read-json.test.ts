import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'
import type { SourceNode } from './source-node.ts'
import { brief, testFolder } from './test-files.ts'

const { read } = testFolder()

test('numbers keep their text and stay exact', async () => {
  const results = await read('case.json', '{"a": 9007199254740993, "b": 0.01, "c": 1e-2, "d": -0.50}')
  expect(results.map(brief)).toEqual([
    {
      a: ['number', '9007199254740993'],
      b: ['number', '0.01'],
      c: ['number', '0.01'],
      d: ['number', '-0.50'],
    },
  ])
  const [result] = results
  const node = result?.ok ? result.record.value.entries.get('c')?.value : undefined
  expect(node).toMatchObject({ text: '1e-2', line: 1, column: 41 })
})

test('a list at the root is several cases', async () => {
  const results = await read('cases.json', '[\n{"a": "x"},\n7,\n{"b": null}]')
  expect(results.map(brief)).toEqual([{ a: 'x' }, 'case-not-map at line 3', { b: null }])
})

test('a name that means something to JavaScript is a name like others', async () => {
  const [result] = await read('proto.json', '{"__proto__": {"polluted": true}, "constructor": 1}')
  expect(result?.ok && [...result.record.value.entries.keys()]).toEqual(['__proto__', 'constructor'])
})

test('64 levels are read, 65 are not', async () => {
  const nested = (levels: number) => '{"a":'.repeat(levels) + 1 + '}'.repeat(levels)
  expect((await read('deep.json', nested(64)))[0]?.ok).toBe(true)
  expect((await read('deeper.json', nested(65))).map(brief)).toEqual(['too-deep at line 1'])
})

test('what JSON.parse reads, this reads as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat({ max: 4 }), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      fc.pre(text.isWellFormed() && !/\\ud[89a-f]/i.test(text))
      expect(asParsed(parseJson(text, { file: 'x', line: 1 }))).toEqual(JSON.parse(text))
    }),
  )
})

test('what JSON.parse refuses, this refuses', () => {
  const fragments = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-',
    '.5',
    '1.',
    'true',
    'nul',
    ' ',
    '\n',
    '"',
    '\\',
    '//',
  )
  fc.assert(
    fc.property(fc.array(fragments, { maxLength: 8 }), (parts) => {
      const text = parts.join('')
      if (succeeds(() => JSON.parse(text))) return
      expect(succeeds(() => parseJson(text, { file: 'x', line: 1 }))).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

function succeeds(run: () => unknown): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}

function asParsed(node: SourceNode): unknown {
  if (node.kind === 'list') return node.items.map(asParsed)
  if (node.kind === 'number') return Number(node.value)
  if (node.kind !== 'map') return node.value
  const parsed: Record<string, unknown> = {}
  for (const [key, { value }] of node.entries) {
    Object.defineProperty(parsed, key, { value: asParsed(value), enumerable: true })
  }
  return parsed
}
