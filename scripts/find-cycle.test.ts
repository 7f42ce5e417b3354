import { expect, test } from 'vitest'
import { findCycle } from './find-cycle.ts'

const imports = (...pairs: [file: string, to: string][]) =>
  pairs.map(([file, to]) => ({ file, to, line: 1, typeOnly: false }))

test('a circle is named as the way round it', () => {
  const found = findCycle(imports(['a/x.ts', './y.ts'], ['a/y.ts', '../b/z.ts'], ['b/z.ts', '../a/y.ts']))
  expect(found).toEqual(['a/y.ts', 'b/z.ts', 'a/y.ts'])
})

test('two ways to one file are no circle', () => {
  expect(findCycle(imports(['x.ts', './y.ts'], ['x.ts', './z.ts'], ['y.ts', './z.ts']))).toBeUndefined()
})

test('an import of types alone makes no circle', () => {
  const [there, back] = imports(['x.ts', './y.ts'], ['y.ts', './x.ts'])
  if (!there || !back) throw new Error('two imports were made')
  expect(findCycle([there, { ...back, typeOnly: true }])).toBeUndefined()
})
