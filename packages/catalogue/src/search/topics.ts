import { pairings } from '../list/concordance.ts'
import { type ControlList, type Entry, entriesById } from '../list/control-list.ts'
import { parseEntryNumber } from '../list/entry-number.ts'
import { itemKey } from '../list/read-appended-table.ts'

/** An entry in its list. */
export interface Place {
  readonly list: ControlList
  readonly entry: Entry
}

/**
 * What is found as one: a bracket of 別表第一 with the items of the ministerial order that say its parameters, a row of the
 * exchange order with its paragraphs, or a code with its entries in the lists of the US and the EU.
 */
export interface Topic {
  /** `7(16)`, `外為令7(3)`, `3B001`, or the id of an entry of the ministerial order that is paired with none. */
  readonly id: string
  /** The entries that head it, one a list. */
  readonly heads: readonly Place[]
  /** The entries of the ministerial order that belong to it, in lists that speak of it in full. */
  readonly details: readonly Place[]
  /** The entries whose goods a row on technology names by their number. */
  readonly named: readonly Place[]
  readonly kind: 'goods' | 'technology'
}

/** The topics of the lists, in the order of the lists. */
export function topicsOf(lists: readonly ControlList[]): Topic[] {
  const topics = new Map<string, { heads: Place[]; details: Place[]; kind: Topic['kind'] }>()
  const at = (id: string, kind: Topic['kind']) => {
    const topic = topics.get(id) ?? { heads: [], details: [], kind }
    topics.set(id, topic)
    return topic
  }
  for (const list of lists) {
    if (list.id === 'jp-goods-order') continue
    for (const entry of list.entries)
      if (isHead(list, entry)) at(entry.id, kindOf(list, entry)).heads.push({ list, entry })
  }
  const owners = Map.groupBy(
    pairings.flatMap(({ bracket, goodsOrder }) => goodsOrder.map((id) => ({ bracket, id }))),
    ({ id }) => id,
  )
  for (const list of lists.filter(({ id }) => id === 'jp-goods-order')) {
    for (const entry of list.entries) {
      const named = exchangeRowOf(list, entry)
      const brackets = (owners.get(entry.id) ?? []).map(({ bracket }) => bracket)
      const of = (named === undefined ? brackets : [named]).filter((id) => topics.has(id))
      for (const id of of) at(id, 'goods').details.push({ list, entry })
      if (of.length === 0 && isDetail(entry) && !isUnderOwned(list, entry, topics, owners))
        at(entry.id, /^省令(1[5-9]|2\d)条/.test(entry.id) ? 'technology' : 'goods').heads.push({
          list,
          entry,
        })
    }
  }
  const goods = [...topics.values()]
    .flatMap(({ heads }) => heads)
    .filter(({ list }) => list.id === 'jp-export-order')
  return [...topics].map(([id, topic]) => ({
    id,
    ...topic,
    named: topic.kind === 'technology' ? itemsNamed(topic.heads, goods) : [],
  }))
}

/** The brackets of the items that rows of the exchange order name: `別表第一の九の項（一）から…に掲げる貨物の設計`. */
function itemsNamed(heads: readonly Place[], goods: readonly Place[]): Place[] {
  return heads
    .filter(({ list }) => list.id === 'jp-exchange-order')
    .flatMap(({ entry }) => [...entry.text.matchAll(/別表第一の([〇一二三四五六七八九十の]+)の項/g)])
    .flatMap(([, item = '']) => goods.filter(({ entry }) => entry.id.replace(/\(.*/, '') === itemKey(item)))
}

/** Whether an entry heads a topic: a bracket, an item without brackets, a code. */
function isHead(list: ControlList, entry: Entry): boolean {
  if (entry.deleted) return false
  if (list.id === 'us-ccl' || list.id === 'eu-annex-i') return /^[0-9][A-E][0-9]{3}$/.test(entry.id)
  if (/^(外為令)?[^()]+\([^()]+\)$/.test(entry.id)) return true
  return entry.parent === undefined && !entry.children.some((id) => id.includes('('))
}

function kindOf(list: ControlList, { id }: Entry): Topic['kind'] {
  return list.id === 'jp-exchange-order' || /^[0-9][DE]/.test(id) ? 'technology' : 'goods'
}

/** An item of an article, or a paragraph that has none. */
function isDetail(entry: Entry): boolean {
  if (entry.deleted) return false
  return /号(の\d+)*$/.test(entry.id) || (/[条項](の\d+)*$/.test(entry.id) && entry.children.length === 0)
}

/** The row of the exchange order that a paragraph of the ministerial order fills: `外為令別表の七の項（三）の…`. */
function exchangeRowOf({ entries }: ControlList, entry: Entry): string | undefined {
  if (entries.length === 0 || !/[条項](の\d+)*$/.test(entry.id)) return undefined
  const [, item, bracket = ''] =
    /外(?:国)?為(?:替)?令\S{0,14}?別表の([〇一二三四五六七八九十の]+)の項(（[〇一二三四五六七八九十の]+）)?の/.exec(
      entry.text,
    ) ?? []
  if (item === undefined) return undefined
  return parseEntryNumber(`外為令${item}の項${bracket}`)?.id
}

/** Whether an entry above one already belongs to a topic. */
function isUnderOwned(
  list: ControlList,
  entry: Entry,
  topics: ReadonlyMap<string, unknown>,
  owners: ReadonlyMap<string, readonly { readonly bracket: string }[]>,
): boolean {
  const entries = entriesById(list)
  for (let above = entry.parent; above !== undefined; above = entries.get(above)?.parent) {
    const parent = entries.get(above)
    const row = parent && exchangeRowOf(list, parent)
    if (row !== undefined && topics.has(row)) return true
    if ((owners.get(above) ?? []).some(({ bracket }) => topics.has(bracket))) return true
  }
  return false
}
