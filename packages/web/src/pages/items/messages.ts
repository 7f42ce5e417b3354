import type { ListDiff, ListId, TouchedItem } from '@sekisho/catalogue/list'
import type { SearchAnswer } from '@sekisho/catalogue/search'
import type { Problem, Words } from '@sekisho/logic'

/** A list that is searched. */
export interface LoadedList {
  readonly id: ListId
  readonly title: Words
  readonly asOf: string
  readonly file: string
  readonly entries: number
  /** The days on which it was added, the earliest first. */
  readonly days: readonly string[]
}

/** What changed in a list between two of its days, and the entries that someone named and it touches. */
export interface Changes {
  readonly list: ListId
  readonly diff: ListDiff
  readonly touched: TouchedItem['by']
}

/** What the page asks of the search. */
export type ToSearch =
  | { readonly is: 'query'; readonly query: string }
  | { readonly is: 'file'; readonly file: string; readonly bytes: Uint8Array; readonly asOf?: string }
  | {
      readonly is: 'compare'
      readonly list: ListId
      readonly from: string
      readonly until: string
      readonly entries: readonly string[]
    }

/** What the search tells the page. */
export type FromSearch =
  | {
      readonly is: 'lists'
      readonly lists: readonly LoadedList[]
      /** The table of tariff codes, where one was added. */
      readonly hs?: { readonly edition: string; readonly codes: number }
    }
  | { readonly is: 'compared'; readonly changes: Changes }
  | { readonly is: 'answer'; readonly answer: SearchAnswer }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
