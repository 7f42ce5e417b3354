/** What needs files: control lists in a folder of the user's, and the font of sheets. Node only. */

export { type Imported, type ImportOptions, importList } from './import-list.ts'
export { loadHsCodes } from './load-hs-codes.ts'
export { type LoadedLists, loadLists } from './load-lists.ts'
export { sheetFont } from './sheet-font.ts'
