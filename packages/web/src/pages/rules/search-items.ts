import { parseCitation, renderCitation } from '@sekisho/law/cite'
import { type Item, type ItemKind, isUnverified } from './item.ts'

/** What is looked for. Without any of it, everything. */
export interface Filter {
  readonly q?: string
  readonly kind?: ItemKind
  /** Only what rests on a text that nobody has read. */
  readonly unverified?: true
}

/** One spelling of a text: compatibility forms folded, lower case. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

const texts = new WeakMap<Item, string>()

/** All that an item is found by: its name and citations in both languages, in full and short, and its id. */
function textOf(item: Item): string {
  const before = texts.get(item)
  if (before !== undefined) return before
  const cited = item.cites.flatMap(({ chain, ja, en }) => [ja, en, ...chain.flatMap(namesOf)])
  const text = fold([item.id, item.title.ja, item.title.en, ...cited].join('\n'))
  texts.set(item, text)
  return text
}

function namesOf(link: { readonly ja: string; readonly en: string }): readonly string[] {
  const { provision } = parseCitation(link.ja)
  return [link.ja, link.en, ...(provision ? [renderCitation(provision).short] : [])]
}

/** The items that hold every word that is looked for, in their order. */
export function searchItems(items: readonly Item[], { q = '', kind, unverified }: Filter): readonly Item[] {
  const words = fold(q)
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.filter(
    (item) =>
      (kind === undefined || item.kind === kind) &&
      (!unverified || isUnverified(item)) &&
      words.every((word) => textOf(item).includes(word)),
  )
}
