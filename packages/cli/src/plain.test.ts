import { describe, expect, it } from 'vitest'
import { located, plainOf } from './plain.ts'
import { readYaml } from './read/read-yaml.ts'

function record(text: string) {
  for (const [result] of readYaml(text, { file: 'a.yaml', format: 'yaml' }))
    if (result?.ok) return result.record
  throw new Error('not read')
}

describe('plainOf', () => {
  it('keeps the digits of numbers', () => {
    const { value } = record('a: 0.01\nb: 9007199254740993\nc: [true, null, text]')
    expect(plainOf(value)).toEqual({ a: '0.01', b: '9007199254740993', c: [true, null, 'text'] })
  })
})

describe('located', () => {
  it('is found in good time among a hundred thousand names', () => {
    const name = (n: number) => `column.${n}`
    const at = { line: 1, column: 1 }
    const value = { ...at, kind: 'null', text: '', value: null } as const
    const entries = new Map(Array.from({ length: 100_000 }, (_, n) => [name(n), { ...at, value }]))
    const wide = { file: 'a.csv', format: 'csv', notes: [], value: { ...at, kind: 'map', entries } } as const
    const start = performance.now()
    for (let n = 0; n < 100_000; n += 1)
      located({ code: 'x', at: { path: name(n) }, message: { ja: '', en: '' } }, wide)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each([
    ['facts.target.listed', 3],
    ['facts.related[1].shares', 6],
    ['facts.nothing', 2],
    ['acts[0].facts.target.listed', 8],
  ])('finds %s', (path, line) => {
    const text = [
      'on: 2024-03-01',
      'facts:',
      '  target.listed: true',
      '  related:',
      '    - { shares: 1% }',
      '    - { shares: 2% }',
      'acts:',
      '  - facts: { target: { listed: false } }',
    ].join('\n')
    const problem = { code: 'x', at: { path }, message: { ja: '', en: '' } }
    expect(located(problem, record(text)).at).toMatchObject({ file: 'a.yaml', line, path })
  })
})
