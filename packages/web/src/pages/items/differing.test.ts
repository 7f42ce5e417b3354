import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differing } from './differing.ts'

it.each([
  ['出力が100 W超', '出力が70 W超', { start: '出力が', gone: '10', come: '7', end: '0 W超' }],
  ['same', 'same', { start: 'same', gone: '', come: '', end: '' }],
  ['a', 'ab', { start: 'a', gone: '', come: 'b', end: '' }],
  ['aa', 'a', { start: 'a', gone: 'a', come: '', end: '' }],
  ['𠮷x', '𠮾x', { start: '', gone: '𠮷', come: '𠮾', end: 'x' }],
])('tells where %s and %s differ', (before, after, parts) => {
  expect(differing(before, after)).toEqual(parts)
})

it('loses nothing of either text', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, gone, come, end } = differing(before, after)
      expect(start + gone + end).toBe(before)
      expect(start + come + end).toBe(after)
    }),
  )
})
