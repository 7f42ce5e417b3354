import type { Fact } from '@sekisho/logic'

/** What someone typed, as a case file would say it: full-width digits, commas, a bare percentage; nothing is `undefined`. */
export function typedValue({ type }: Fact, text: string): unknown {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return undefined
  if (type.is !== 'number') return plain
  const number = plain.replace(/[,\s]/g, '')
  return type.unit === 'ratio' && /^[\d.]+$/.test(number) ? `${number}%` : number
}
