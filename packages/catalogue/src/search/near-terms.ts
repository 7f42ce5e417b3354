import type { InvertedIndex } from './inverted-index.ts'

const byStart = new WeakMap<InvertedIndex, ReadonlyMap<string, readonly string[]>>()

/** The English terms of an index that begin like a word and differ from it in one letter, or two of a long word. */
export function nearTerms(word: string, index: InvertedIndex): string[] {
  const known =
    byStart.get(index) ??
    Map.groupBy(
      [...index.terms()].filter((term) => /^[a-z]{4,}$/.test(term)),
      (term) => term.charAt(0),
    )
  byStart.set(index, known)
  const most = word.length >= 8 ? 2 : 1
  return (known.get(word.charAt(0)) ?? [])
    .filter((term) => Math.abs(term.length - word.length) <= most && distance(term, word) <= most)
    .slice(0, 3)
}

/** How many letters have to be put in, taken out or changed to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
