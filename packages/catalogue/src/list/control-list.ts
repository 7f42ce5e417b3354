import type { Words } from '@sekisho/logic'

/** The lists that can be read: their names. */
export const LIST_TITLES = {
  'jp-export-order': {
    ja: '輸出貿易管理令別表第一',
    en: 'Japan: Export Trade Control Order, Appended Table 1',
  },
  'jp-exchange-order': { ja: '外国為替令別表', en: 'Japan: Foreign Exchange Order, Appended Table' },
  'jp-goods-order': { ja: '貨物等省令', en: 'Japan: ministerial order on goods and technology' },
  'us-ccl': { ja: '米国 規制品目リスト（CCL）', en: 'United States: Commerce Control List' },
  'eu-annex-i': { ja: 'EU デュアルユース規則 附属書I', en: 'European Union: dual-use Regulation, Annex I' },
} as const satisfies Readonly<Record<string, Words>>

export type ListId = keyof typeof LIST_TITLES

/**
 * A reference of an entry to another, as its text has it: what the other covers is taken out (`except`: `除く`, `other
 * than`), it is pointed to (`see`), or its words are used (`names`).
 */
export interface Reference {
  readonly kind: 'except' | 'see' | 'names'
  /** The entry as the text writes it: `四の項`, `3A001.a`. */
  readonly written: string
  /** The id of the entry where this list has it; absent where it has not. */
  readonly to?: string
}

/** One entry of a control list, with its place in it. */
export interface Entry {
  /** Unique in its list: `7(16)`, `省令6条17号ヘ`, `3A001.a.5.a`. */
  readonly id: string
  /** The id of the entry it stands below; absent at the top. */
  readonly parent?: string
  /** Its own text, in the language of the list, without that of its children. */
  readonly text: string
  /** What the list says beside it: notes, technical notes. */
  readonly notes?: readonly string[]
  readonly children: readonly string[]
  readonly references: readonly Reference[]
  /** The number is kept, the entry is gone (`削除`, `Not used`, `[Reserved]`). */
  readonly deleted?: true
}

/** A control list as of one day, read from one file. */
export interface ControlList {
  readonly id: ListId
  readonly title: Words
  readonly language: 'ja' | 'en'
  /** The day as of which the file gives it, as exactly as is known: `2026-02-14`, `2022`. */
  readonly asOf: string
  readonly source: { readonly file: string; readonly sha256: string }
  /** What the reader of the list must know: parts that the file does not hold, places that could not be read surely. */
  readonly remarks: readonly Words[]
  /** In the order of the list; a parent stands before its children. */
  readonly entries: readonly Entry[]
}

/** The entry of an id, and the path down to it from the top; empty where the list has no such entry. */
export function pathOf(list: ControlList, id: string): readonly Entry[] {
  const entries = entriesById(list)
  const path: Entry[] = []
  for (
    let entry = entries.get(id);
    entry;
    entry = entry.parent === undefined ? undefined : entries.get(entry.parent)
  )
    path.unshift(entry)
  return path
}

const byId = new WeakMap<ControlList, ReadonlyMap<string, Entry>>()

/** The entries of a list by their id. */
export function entriesById(list: ControlList): ReadonlyMap<string, Entry> {
  const known = byId.get(list) ?? new Map(list.entries.map((entry) => [entry.id, entry]))
  byId.set(list, known)
  return known
}
