import type { Words } from '@sekisho/logic'

/** The lists that can be read. */
export type ListId = 'jp-export-order' | 'jp-goods-order' | 'jp-exchange-order' | 'us-ccl' | 'eu-annex-i'

/** A reference of an entry to another: `除く`, `other than`, `see`, as the text has it. */
export interface Reference {
  readonly kind: 'except' | 'see'
  /** The entry as the text writes it: `６の項（２）`, `3A001.a`. */
  readonly written: string
  /** The id of the entry where this list has it; absent where it has not. */
  readonly to?: string
}

/** One entry of a control list, with its place in it. */
export interface Entry {
  /** Unique in its list: `7(16)`, `6条17号ヘ`, `3A001.a.5.a`. */
  readonly id: string
  /** The id of the entry it stands below; absent at the top. */
  readonly parent?: string
  /** Its own text, in the language of the list, without that of its children. */
  readonly text: string
  readonly children: readonly string[]
  readonly references: readonly Reference[]
  /** The number is kept, the entry is gone (`削除`, `[Reserved]`). */
  readonly deleted?: true
}

/** A control list as of one day, read from one file. */
export interface ControlList {
  readonly id: ListId
  readonly title: Words
  readonly language: 'ja' | 'en'
  /** The day as of which the file gives it; as exact as the file says (`2013-12`). */
  readonly asOf: string
  readonly source: { readonly file: string; readonly sha256: string }
  /** In the order of the list. */
  readonly entries: readonly Entry[]
}
