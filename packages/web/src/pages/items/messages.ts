import type { ListId } from '@sekisho/catalogue/list'
import type { SearchAnswer } from '@sekisho/catalogue/search'
import type { Problem, Words } from '@sekisho/logic'

/** A list that is searched. */
export interface LoadedList {
  readonly id: ListId
  readonly title: Words
  readonly asOf: string
  readonly file: string
  readonly entries: number
}

/** What the page asks of the search. */
export type ToSearch =
  | { readonly is: 'query'; readonly query: string }
  | { readonly is: 'file'; readonly file: string; readonly bytes: Uint8Array; readonly asOf?: string }

/** What the search tells the page. */
export type FromSearch =
  | { readonly is: 'lists'; readonly lists: readonly LoadedList[] }
  | { readonly is: 'answer'; readonly answer: SearchAnswer }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
