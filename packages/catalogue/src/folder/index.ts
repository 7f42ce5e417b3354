/** Control lists in a folder of the user's: imported from the files in which they are published, loaded again. Node only. */
export { type Imported, type ImportOptions, importList } from './import-list.ts'
export { type LoadedLists, loadLists } from './load-lists.ts'
