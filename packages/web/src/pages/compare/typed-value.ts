import type { Fact } from '@sekisho/logic'
import { typedNumber } from '../../words/typed-number.ts'

/** What someone typed, as a case file would say it; nothing is `undefined`. */
export function typedValue({ type }: Fact, text: string): unknown {
  const plain = text.trim()
  if (plain === '') return undefined
  return type.is === 'number' ? typedNumber(plain, type.unit) : plain
}
