/** The second pass: every pair against what must hold of it, apart from how it was made. Gives a sentence a fault. */
import type { Draft } from './pair.ts'

const bare = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
const keyOf = ({ name1, name2 }: Draft) => [bare(name1), bare(name2)].sort().join('|')

export function faultsOf(pairs: readonly Draft[]): readonly string[] {
  const labels = Map.groupBy(pairs, keyOf)
  return pairs.flatMap((pair) => {
    const { name1, name2, isMatch, ja, en } = pair
    const at = `${name1} | ${name2} (${pair.kind}): `
    const faults: string[] = []
    if (name1 === name2) faults.push('both sides are written the same')
    if (name1.trim() !== name1 || name2.trim() !== name2) faults.push('a name begins or ends with a space')
    if (bare(name1) === bare(name2) && !isMatch)
      faults.push('other parties, but only signs and widths differ')
    if (/undefined|''/.test(name1 + name2 + ja + en)) faults.push('something is missing')
    if (ja === '' || en === '') faults.push('no reason')
    if (labels.get(keyOf(pair))?.some((other) => other.isMatch !== isMatch)) faults.push('labelled both ways')
    const [words1, words2] = [name1, name2].map((name) =>
      name
        .toLowerCase()
        .split(/[\s,.・]+/)
        .sort()
        .join(' '),
    )
    if (words1 === words2 && !isMatch) faults.push('other parties, but only the order of words differs')
    return faults.map((fault) => at + fault)
  })
}

/** One of each pair that stands there twice, in whatever order of the two names. */
export function withoutDoubles(pairs: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>()
  return pairs.filter((pair) => {
    const key = `${pair.kind}|${[pair.name1, pair.name2].sort().join('|')}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
