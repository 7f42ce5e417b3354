/** Parties looked for in watch-lists: by name and by what else is known. No input or output. */
export { type Hit, type Listing, Screener, type ScreenOptions, type Subject } from './screener.ts'
