import { fold } from './fold.ts'

/**
 * Tells how a piece of a folded query stood in the query: 量子コンピュタ was written 量子コンピューター.
 *
 * @returns a function of a span of the folded query, which gives the words as they were written
 */
export function asWritten(query: string): (from: number, until: number) => string {
  const folded = fold(query)
  if (folded === query) return (from, until) => query.slice(from, until)
  const lengths = Array.from({ length: query.length + 1 }, (_, at) => fold(query.slice(0, at)).length)
  return (from, until) => {
    const first = lengths.findLastIndex((length) => length <= from)
    const last = lengths.findLastIndex((length) => length <= until)
    return query.slice(first, last)
  }
}
