/** Watch-lists in a folder: imported from the files in which they are published, every version kept. Node only. */
export { diffVersions, type VersionDiff } from './diff-versions.ts'
export { type Imported, type ImportOptions, importList } from './import-list.ts'
export { type ListVersion, listVersions, newestVersions, partiesOf } from './version.ts'
