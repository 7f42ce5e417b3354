import { type Provision, parseCitation, renderCitation, statutes } from '@sekisho/law/cite'
import type { Words } from '@sekisho/logic'
import { ARTICLES } from './articles.ts'
import type { Item } from './item.ts'

/** Items that stand under one article, in the order of the law. */
export interface Group {
  readonly key: string
  readonly heading: Words
  readonly items: readonly Item[]
}

interface Placed {
  readonly item: Item
  readonly place: Provision | null
}

const FACTS: Words = { ja: '尋ねる事実', en: 'The facts that are asked' }
const ELSEWHERE: Words = { ja: '条文を挙げないもの', en: 'What cites no provision' }

/**
 * Items by the article that they cite first, in the order of the law: by article, paragraph and item. Facts, which cite
 * nothing, come last.
 */
export function groupItems(items: readonly Item[]): readonly Group[] {
  const placed = items
    .map((item) => ({ item, place: placeOf(item) }))
    .toSorted((a, b) => compareKeys(sortKeyOf(a), sortKeyOf(b)))
  return [...Map.groupBy(placed, groupKeyOf)].map(([key, members]) => ({
    key,
    heading: headingOf(members[0]),
    items: members.map(({ item }) => item),
  }))
}

function placeOf({ cites: [first] }: Item): Provision | null {
  const [link = first] = first?.chain ?? []
  return link ? (parseCitation(link.ja).provision ?? null) : null
}

function groupKeyOf({ item, place }: Placed): string {
  return place
    ? `${place.statute} ${place.supplementary ?? place.article ?? ''}`
    : item.kind === 'fact'
      ? 'facts'
      : 'elsewhere'
}

function headingOf(first: Placed | undefined): Words {
  if (!first?.place) return first?.item.kind === 'fact' ? FACTS : ELSEWHERE
  const { statute, supplementary, article } = first.place
  if (supplementary !== undefined || article === undefined)
    return renderCitation({ statute, ...(supplementary && { supplementary }) })
  const { short, en } = renderCitation({ statute, article })
  const about = statute === 'fefa' ? ARTICLES[article] : undefined
  return about ? { ja: `${short}　${about.ja}`, en: `${en}: ${about.en}` } : { ja: short, en }
}

const ORDER = Object.keys(statutes)

/** Where something stands in the law, as numbers to compare one after another. */
function sortKeyOf({ item, place }: Placed): readonly number[] {
  if (!place) return [item.kind === 'fact' ? 2 : 1]
  const numbers = (numbering = '0') => numbering.split('-').map(Number)
  const [article = 0, branch = 0] = numbers(place.article)
  const [within = 0, below = 0] = numbers(place.item)
  const isSupplementary = place.supplementary === undefined ? 0 : 1
  return [
    0,
    ORDER.indexOf(place.statute),
    isSupplementary,
    article,
    branch,
    place.paragraph ?? 0,
    within,
    below,
  ]
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((number, at) => number !== b[at])
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0)
}
