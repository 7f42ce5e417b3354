/** Readings of Japanese names by a dictionary. Node only. */
export { loadJapanese } from './load-japanese.ts'
