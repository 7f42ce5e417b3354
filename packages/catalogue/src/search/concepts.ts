import { fold } from './fold.ts'
import { CONCEPTS } from './tables/concepts.ts'
import { stem } from './tokens.ts'

/** Words that mean the same in both languages. */
export interface Concept {
  readonly id: number
  readonly ja: readonly string[]
  readonly en: readonly string[]
}

/** A concept found in a folded text, and where. */
export interface FoundConcept {
  readonly concept: number
  readonly from: number
  readonly until: number
}

/** A node of a trie over signs (Japanese) or stems (English). */
interface Node {
  readonly next: Map<string | number, Node>
  readonly concepts: number[]
}

export const concepts: readonly Concept[] = CONCEPTS.trim()
  .split('\n')
  .map((line, id) => {
    const [ja = '', en = ''] = line.split('|').map((half) => half.trim())
    return { id, ja: ja.split('、'), en: en.split(/,\s*/) }
  })

const japanese: Node = { next: new Map(), concepts: [] }
const english: Node = { next: new Map(), concepts: [] }
for (const { id, ja, en } of concepts) {
  for (const word of [...ja, ...en]) {
    const folded = fold(word)
    if (/^[\x20-\x7e]+$/.test(folded)) put(english, stemsOf(folded), id)
    else
      put(
        japanese,
        Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at)),
        id,
      )
  }
}

/** The concepts whose words stand in a folded text; words inside longer ones are found too. */
export function conceptsIn(folded: string): FoundConcept[] {
  const found: FoundConcept[] = []
  if (/[^\x20-\x7e\s]/.test(folded)) {
    for (let from = 0; from < folded.length; from++) {
      let node: Node | undefined = japanese
      for (let at = from; at < folded.length; at++) {
        node = node.next.get(folded.charCodeAt(at))
        if (!node) break
        for (const concept of node.concepts) found.push({ concept, from, until: at + 1 })
      }
    }
  }
  const words = [...folded.matchAll(/[a-z0-9]+/g)].map((match) => ({
    stem: stem(match[0]),
    from: match.index,
    until: match.index + match[0].length,
  }))
  for (const [first, { from }] of words.entries()) {
    let node: Node | undefined = english
    for (let at = first; at < words.length; at++) {
      const word = words[at]
      node = word && node.next.get(word.stem)
      if (!node || !word) break
      for (const concept of node.concepts) found.push({ concept, from, until: word.until })
    }
  }
  return found
}

function stemsOf(folded: string): string[] {
  return (folded.match(/[a-z0-9]+/g) ?? []).map(stem)
}

function put(root: Node, keys: readonly (string | number)[], concept: number): void {
  let node = root
  for (const key of keys) {
    const next: Node = node.next.get(key) ?? { next: new Map(), concepts: [] }
    node.next.set(key, next)
    node = next
  }
  if (!node.concepts.includes(concept)) node.concepts.push(concept)
}
