import { expect, test } from 'vitest'
import { brokenLinks, fencedBlocks, quotedScripts } from './markdown.ts'

const fence = '```'

test('a relative link to nothing is found with its line', () => {
  const text = 'first\n[a](there.md) and [b](missing.md#part)'
  expect(brokenLinks(text, (path) => path === 'there.md')).toEqual([{ line: 2, target: 'missing.md' }])
})

test('links to the web, to headings and inside code are left alone', () => {
  const text = `[a](https://example.com/x) [b](#part) \`[c](gone.md)\`\n${fence}\n[d](gone.md)\n${fence}`
  expect(brokenLinks(text, () => false)).toEqual([])
})

test('scripts are found however they are quoted', () => {
  expect(quotedScripts('`npm ci && npm test`, then npm run check -- --since x')).toEqual(['check', 'test'])
})

test('blocks of another language are not taken', () => {
  const text = `${fence}ts\nconst a = 1\n${fence}\n${fence}sh\nls\n${fence}`
  expect(fencedBlocks(text, 'ts')).toEqual([{ line: 2, code: 'const a = 1' }])
})
