/** Names in two scripts that were found beside each other, and as many beside the name that follows in the alphabet. */
import { readFileSync } from 'node:fs'
import type { PlainPair } from './company-pairs.ts'
import { DATA } from './labelled-pairs.ts'

const SCRIPTS = ['arabic', 'chinese', 'hebrew', 'japanese', 'katakana', 'korean', 'russian'] as const
const EACH = 2_000

/** Single names from Wikidata, Latin beside another script; those that were seen three times or more, for the others are noise. */
export function scriptPairs(): readonly PlainPair[] {
  return SCRIPTS.flatMap((script) => {
    const rows = readFileSync(`${DATA}/names/transliteration/${script}.tsv`, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([latin, other, seen]) => latin && other && Number(seen) >= 3)
      .map(([latin = '', other = '']) => [latin, other.replaceAll(' ', '')] as const)
      .sort(([one], [other]) => one.localeCompare(other))
    // Evenly through the alphabet.
    const step = Math.max(1, Math.floor(rows.length / EACH))
    return rows.flatMap(([latin, other], at) => {
      const next = rows[(at + 1) % rows.length]
      if (at % step !== 0 || next === undefined) return []
      return [
        { name1: latin, name2: other, schema: 'Person', isMatch: true, group: script },
        { name1: latin, name2: next[1], schema: 'Person', isMatch: false, group: script },
      ]
    })
  })
}
