import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readText } from '../src/deal/read-file.ts'
import { EXAMPLES as LABORATORY } from '../src/pages/laboratory/examples.ts'
import { EXAMPLES as START } from '../src/pages/start/examples.ts'

it.each([...START, ...LABORATORY].map(({ file }) => file))('the example %s can be opened', async (file) => {
  const path = new URL(`../../../examples/${file}.yaml`, import.meta.url)
  expect(existsSync(path)).toBe(true)
  const read = await readText(readFileSync(path, 'utf8'), file)
  expect(read.ok ? [] : read.problems).toEqual([])
})
