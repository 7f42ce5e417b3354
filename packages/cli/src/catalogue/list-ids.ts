import { LIST_TITLES, type ListId } from '@sekisho/catalogue/list'

/** The ids of the lists that can be read. */
export const LIST_IDS = Object.keys(LIST_TITLES) as readonly ListId[] // the keys of that table are the ids

/** Whether a text is the id of a list. */
export function isListId(text: string): text is ListId {
  return Object.hasOwn(LIST_TITLES, text)
}
