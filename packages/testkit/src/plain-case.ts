import { type Case, denominatorOf, type Given, isRange, numeratorOf } from '@sekisho/logic'
import type { Value } from './draw-value.ts'

const MOST = 1_000_000

/** Can a column of small whole numbers hold the value? Numbers as ranges and great numbers are left unsaid. */
function isPlain(value: Value): boolean {
  if (typeof value === 'bigint') return false
  if (typeof value !== 'object' || value === null || !('n' in value || 'low' in value)) return true
  return !isRange(value) && denominatorOf(value) < 1000 && numeratorOf(value) < MOST
}

function plainGiven(given: Given): Given {
  const { value } = given
  if (typeof value !== 'object' || value === null || !('records' in value)) return given
  const records = value.records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([, field]) => isPlain(field) && !isGreat(field))),
  )
  return { ...given, value: { records, open: value.open } }
}

function isGreat(value: Value): boolean {
  return typeof value === 'number' && Math.abs(value) > MOST
}

/** The case without what columns cannot hold: no rulings, ranges, great numbers or odd fractions. */
export function plainCase({ facts }: Case): Case {
  const plain = [...facts].filter(([, { value }]) => isPlain(value) && !isGreat(value))
  return { facts: new Map(plain.map(([id, given]) => [id, plainGiven(given)])), rulings: new Map() }
}
