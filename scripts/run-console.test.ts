import { expect, test } from 'vitest'
import { consoleFaults, outputMatches } from './run-console.ts'

const session = (code: string) => consoleFaults({ file: 'README.md', line: 3, code })

test('what a command prints is compared line by line', () => {
  expect(session('$ echo a; echo b\na\nb\n$ echo c\nc')).toEqual([])
  expect(session('$ echo a; echo b\na\nc')[0]).toMatch(/^README.md:3: "echo a; echo b" does not print/)
})

test('a failure has to be shown', () => {
  expect(session('$ exit 3\n[exit 3]')).toEqual([])
  expect(session('$ exit 3')).toHaveLength(1)
})

test('an ellipsis stands for any lines, also none', () => {
  expect(outputMatches(['a', '…', 'd'], ['a', 'b', 'c', 'd'])).toBe(true)
  expect(outputMatches(['a', '…', 'd'], ['a', 'd'])).toBe(true)
  expect(outputMatches(['a', '…'], ['a'])).toBe(true)
  expect(outputMatches(['a', '…', 'd'], ['a', 'b'])).toBe(false)
  expect(outputMatches(['a'], ['a', 'b'])).toBe(false)
})
