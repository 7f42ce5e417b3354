import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readJson } from './read-json.ts'

const faultOf = (text: string) => {
  const result = readJson(text)
  return result.ok ? result : { code: result.problems[0].code, at: result.problems[0].at }
}

test.each([
  ['1e400', `1${'0'.repeat(400)}`],
  ['0.1', '0.1'],
  ['9007199254740993', '9007199254740993'],
  ['-1.50e-2', '-0.0150'],
])('the number %s is read exactly', (text, value) => {
  expect(readJson(`[${text}]`)).toEqual({ ok: true, value: [value] })
})

test.each([
  ['', 'json-syntax', 1, 1],
  ['{"a":1,}', 'json-syntax', 1, 8],
  ['{"a" 1}', 'json-syntax', 1, 6],
  ['[1 2]', 'json-syntax', 1, 4],
  ['[01]', 'json-syntax', 1, 3],
  ['[1.]', 'json-syntax', 1, 3],
  ['NaN', 'json-syntax', 1, 1],
  ['{} {}', 'json-syntax', 1, 4],
  ['// no', 'json-syntax', 1, 1],
  ['{"a": "b', 'string-open', 1, 7],
  ['"\\x"', 'string-broken', 1, 1],
  ['"a\tb"', 'string-broken', 1, 1],
  ['"\\ud800"', 'string-broken', 1, 1],
  ['{\n "a": 1,\n "a": 2}', 'duplicate-key', 3, 2],
  ['{"a": 1, "\\u0061": 2}', 'duplicate-key', 1, 10],
  ['[1e1001]', 'number-unusable', 1, 2],
  ['[1e99999999999999999999]', 'number-unusable', 1, 2],
  ['['.repeat(65), 'too-deep', 1, 65],
])('%j is refused as %s', (text, code, line, column) => {
  expect(faultOf(text)).toEqual({ code, at: { line, column } })
})

it('gives the name __proto__ no meaning', () => {
  const result = readJson('{"__proto__": {"x": true}}')
  expect(result.ok && Object.keys(result.value as object)).toEqual(['__proto__']) // a map was read
})

it('names what is wrong in both languages', () => {
  const result = readJson('{"facts": tru}')
  expect(result).toMatchObject({
    problems: [
      {
        message: {
          ja: '「t」は JSON としてここに置けません。',
          en: '"t" cannot stand here in JSON.',
        },
      },
    ],
  })
})

it('reads a megabyte of backslashes and quotes in reasonable time', () => {
  const text = JSON.stringify('\\"'.repeat(250_000))
  expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
})

describe('beside JSON.parse', () => {
  /** The value with every number as a number again. */
  const rounded = (value: unknown, parsed: unknown): unknown => {
    if (typeof parsed === 'number') return Number(value)
    if (typeof parsed !== 'object' || parsed === null) return value
    const [read, other]: readonly (readonly [string, unknown][])[] = [value, parsed].map((one) =>
      Object.entries(one ?? {}),
    )
    const entries = read?.map(([name, one], place) => [name, rounded(one, other?.[place]?.[1])]) ?? []
    return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries)
  }

  it('reads the same from what is written as JSON, but numbers exactly', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value)
        const parsed: unknown = JSON.parse(text)
        const result = readJson(text)
        expect(JSON.stringify(rounded(result.ok && result.value, parsed))).toBe(JSON.stringify(parsed))
      }),
    )
  })

  it('reads the same whether the engine could be trusted with the text or not', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), (value) => {
        // Spaces are not written back, so the second is read sign by sign.
        const [compact, spaced] = [JSON.stringify(value), JSON.stringify(value, null, 1)].map(readJson)
        expect(compact?.ok).toBe(spaced?.ok)
        if (compact?.ok && spaced?.ok) expect(compact.value).toEqual(spaced.value)
      }),
      { numRuns: 1000 },
    )
    const names = '{"__proto__":"a","1":"b","constructor":{"x":null}}'
    expect(readJson(names)).toEqual(readJson(names.replaceAll(':', ': ')))
  })

  it('refuses what is broken whenever JSON.parse does', () => {
    const broken = fc
      .tuple(fc.jsonValue({ maxDepth: 4 }), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([value, place, put]) => {
        const text = JSON.stringify(value)
        const at = place % (text.length + 1)
        return text.slice(0, at) + put + text.slice(at + 1)
      })
    fc.assert(
      fc.property(broken, (text) => {
        let parsed = true
        try {
          JSON.parse(text)
        } catch {
          parsed = false
        }
        if (!parsed) expect(readJson(text).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})
