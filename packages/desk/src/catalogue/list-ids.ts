import { LIST_TITLES, type ListId } from '@sekisho/catalogue/list'

/** The ids of the lists that can be read. */
export const LIST_IDS = Object.keys(LIST_TITLES) as [ListId, ...ListId[]] // the keys of that table are the ids
