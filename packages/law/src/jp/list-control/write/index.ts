/** What an entry of the list is written with. */
export { all, any, is, not } from '@sekisho/logic'
export { type Entry, entry } from './entry.ts'
export { choice, count, feature, kind, measure } from './facts.ts'
export { limb } from './limb.ts'
export { atLeast, atMost, below, exactly, growing, moreThan } from './limits.ts'
export { OLDEST } from './read-in.ts'
export { technology, technologyOnly } from './technology.ts'
