import type { ProofStep } from '@sekisho/logic'
import { describe, expect, it } from 'vitest'
import { above, placesOf } from './places.ts'

const words = { ja: '', en: '' }
const step = (id: string, because: ProofStep[] = [], see = false): ProofStep => ({
  kind: 'rule',
  id,
  value: true,
  text: words,
  because,
  ...(see ? { see: id } : {}),
})

describe('placesOf', () => {
  const places = placesOf([step('a', [step('b', [], true), step('c', [step('b', [step('d')])])]), step('e')])

  it('finds what folds, and where what is referred to is expanded', () => {
    expect(places.foldable).toEqual(['0', '0.1', '0.1.0'])
    expect(places.expanded.get('b')).toBe('0.1.0')
  })

  it('knows what must be unfolded to see a step', () => {
    expect(above('0.1.0')).toEqual(['0', '0.1'])
    expect(above('0')).toEqual([])
  })
})
