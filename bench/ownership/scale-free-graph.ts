/** Made graphs with the shape of national registries: few owners a company, and few owners of very many companies. */
import { type HoldingColumns, WHOLE } from '@sekisho/ownership/graph'

/** A graph as columns; companies come first, then persons. */
export interface MadeGraph {
  readonly companies: number
  readonly entities: number
  readonly columns: HoldingColumns
}

/** How many holders a company has, and how often: two and a half holdings a company. */
const HOLDERS: readonly (readonly [holders: number, of100: number])[] = [
  [1, 40],
  [2, 25],
  [3, 15],
  [4, 10],
  [6, 6],
  [10, 4],
]
/** A company that was made later holds no more than this, in per cent: circles of holdings, yet none of control. */
const LATER = 20

/**
 * @param edges how many holdings, about
 * @param random numbers from 0 to 1, seeded
 */
export function scaleFreeGraph(edges: number, random: () => number): MadeGraph {
  const companies = Math.max(10, Math.floor(edges / 2.17))
  const persons = Math.ceil(companies / 2)
  const room = companies * 10
  const holder = new Uint32Array(room)
  const held = new Uint32Array(room)
  const share = new Float64Array(room)
  let size = 0
  for (let company = 0; company < companies && size < edges; company += 1) {
    const first = size
    let left = 100
    for (let more = holdersOf(random() * 100); more > 0 && left > 0; more -= 1) {
      const isLater = more > 1 && size > first && random() < 0.03 && company + 1 < companies
      const most = isLater ? Math.min(LATER, left) : left
      const percent = more === 1 ? left : 1 + Math.floor(random() * most)
      const by = isLater
        ? company + 1 + Math.floor(random() * (companies - company - 1))
        : earlier(company, random, companies, persons, holder, first)
      if (holds(holder, first, size, by)) continue
      holder[size] = by
      held[size] = company
      share[size] = (percent * WHOLE) / 100
      size += 1
      left -= percent
      // No second one that was made later.
      if (isLater && more === 2) break
    }
  }
  const shares = share.slice(0, size)
  return {
    companies,
    entities: companies + persons,
    columns: {
      holder: holder.slice(0, size),
      held: held.slice(0, size),
      least: shares,
      most: shares,
      through: new Uint8Array(size),
    },
  }
}

function holdersOf(of100: number): number {
  let sum = 0
  for (const [holders, share] of HOLDERS) {
    sum += share
    if (of100 < sum) return holders
  }
  return 1
}

/** A person, or a company made earlier; those that hold much are likelier to hold more. */
function earlier(
  company: number,
  random: () => number,
  companies: number,
  persons: number,
  holder: Uint32Array,
  size: number,
): number {
  if (company === 0 || random() < 0.5) return companies + Math.floor(random() * persons)
  const known = size === 0 ? companies : (holder[Math.floor(random() * size)] ?? companies)
  return random() < 0.8 && known < company ? known : Math.floor(random() * company)
}

function holds(holder: Uint32Array, from: number, until: number, by: number): boolean {
  for (let at = from; at < until; at += 1) if (holder[at] === by) return true
  return false
}
