import { expect, test } from 'vitest'
import { brief, testFolder } from './test-files.ts'

const { read } = testFolder()
const briefs = async (text: string) => (await read('case.yaml', text)).map(brief)

test('scalars are those of the YAML 1.2 core schema, numbers exact', async () => {
  const text = `
listed: true
share: 0.010
shares: 9007199254740993
hex: 0x1f
zeros: 007
no: no
on: 2024-05-01
time: 12:30
nothing:
tilde: ~
quoted: "5"
tagged: !!str 5
`
  expect(await briefs(text)).toEqual([
    {
      listed: true,
      share: ['number', '0.010'],
      shares: ['number', '9007199254740993'],
      hex: ['number', '31'],
      zeros: ['number', '7'],
      no: 'no',
      on: '2024-05-01',
      time: '12:30',
      nothing: null,
      tilde: null,
      quoted: '5',
      tagged: '5',
    },
  ])
})

test('a scalar keeps its source text', async () => {
  const [result] = await read('text.yaml', 'code: 007\n')
  const node = result?.ok ? result.record.value.entries.get('code')?.value : undefined
  expect(node).toEqual({ kind: 'number', text: '007', value: '7', line: 1, column: 7 })
})

test('each document and each item of a list is a case; empty documents are none', async () => {
  expect(await briefs('---\n---\na: x\n---\n- b: x\n- c: x\n...\n')).toEqual([
    { a: 'x' },
    { b: 'x' },
    { c: 'x' },
  ])
})

test('a faulty document does not stop those before and after it', async () => {
  const text = 'a: x\n---\nb: 1\nb: 2\n---\nc: "\\q"\n---\n- d: x\n- 5\n---\ne: [x\n---\nf: x\n'
  expect(await briefs(text)).toEqual([
    { a: 'x' },
    'duplicate-key at line 4',
    'yaml-syntax at line 6',
    { d: 'x' },
    'case-not-map at line 9',
    'yaml-syntax at line 12',
    { f: 'x' },
  ])
})

test('an alias is what its anchor is', async () => {
  expect(await briefs('a: &v {x: y}\nb: *v\nc: [*v, *v]\n')).toEqual([
    { a: { x: 'y' }, b: { x: 'y' }, c: [{ x: 'y' }, { x: 'y' }] },
  ])
})

test('a document of a thousand laughs is refused', async () => {
  const names = 'abcdefghij'.split('')
  const lines = names.map((name, index) => {
    const inner = index === 0 ? 'ha' : `*${names[index - 1]}`
    return `${name}: &${name} [${Array(10).fill(inner).join(', ')}]`
  })
  expect(await briefs(lines.join('\n'))).toEqual(['yaml-aliases at line 4'])
})

test('nesting by aliases counts as nesting', async () => {
  const chain = Array.from(
    { length: 70 },
    (_, index) => `k${index}: &k${index} [${index ? `*k${index - 1}` : 'x'}]`,
  )
  expect(await briefs(chain.join('\n'))).toEqual(['too-deep at line 64'])
})

test('a hundred thousand names are compared in good time', async () => {
  const text = Array.from({ length: 100_000 }, (_, index) => `k${index}: x`).join('\n')
  expect(await briefs(`${text}\nk0: x`)).toEqual(['duplicate-key at line 100001'])
})

test.each([']', '[', '- ', '? ', '{a: ', '%A\n', '"a": ', '&a '])(
  'a file of nothing but %j is refused',
  async (part) => {
    const results = await briefs(part.repeat(200_000))
    expect(results).toHaveLength(1)
    expect(results[0]).toMatch(/^(too-deep|yaml-syntax|no-records)/)
  },
)
