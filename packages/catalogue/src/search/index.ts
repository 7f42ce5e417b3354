/** Search over control lists in Japanese and English. No input or output; it runs in a browser. */
export { type HsCodes, readHsCodes } from './hs.ts'
export {
  CatalogueSearch,
  type Hit,
  type Located,
  type Reason,
  type SearchAnswer,
  type SearchOptions,
} from './search.ts'
export { type Place, type Topic, topicsOf } from './topics.ts'
