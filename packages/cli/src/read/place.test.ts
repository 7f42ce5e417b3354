import { expect, test } from 'vitest'
import { pathText, place } from './place.ts'
import { testFolder } from './test-files.ts'

const { read } = testFolder()

test.each([
  [['facts', 'target.listed'], 'facts.target.listed'],
  [['acts', 1, 'facts', 'share'], 'acts[1].facts.share'],
  [['facts', '上場'], 'facts.上場'],
  [['facts', 'a b', ''], 'facts["a b"][""]'],
  [['[0]', 0], '"[0]"[0]'],
  [[], ''],
])('%j is written %s', (path, text) => {
  expect(pathText(path)).toBe(text)
})

test('a path leads to the line and column of the name or the item, or as near as there is', async () => {
  const [result] = await read(
    'case.yaml',
    'on: 2024-05-01\nacts:\n  - kind: x\n  -\n    facts:\n      share: 1\n',
  )
  if (!result?.ok) throw new Error('not read')
  const at = (path: (string | number)[]) => {
    const { line, column, path: text } = place(result.record, path)
    return `${line}:${column} ${text}`
  }
  expect(at(['on'])).toBe('1:1 on')
  expect(at(['acts', 0])).toBe('3:5 acts[0]')
  expect(at(['acts', 1, 'facts', 'share'])).toBe('6:7 acts[1].facts.share')
  expect(at(['acts', 1, 'facts', 'votes'])).toBe('5:5 acts[1].facts.votes')
  expect(at(['acts', 7, 'facts'])).toBe('2:1 acts[7].facts')
  expect(at(['none'])).toBe('1:1 none')
  expect(place(result.record, ['on']).file).toBe(result.record.file)
})
