/**
 * Which workspace package may import which: the arrows of the architecture. A folder of `packages/` that is not named
 * here is refused. A package imports another by its public name only.
 */
export const importArrows: Readonly<Record<string, readonly string[]>> = {
  // In its tests only: `withoutDependency` refuses it elsewhere.
  logic: ['testkit'],
  testkit: ['logic'],
  law: ['logic'],
  cli: ['logic', 'law', 'catalogue', 'names', 'parties'],
  catalogue: ['logic', 'law'],
  desk: ['logic', 'law', 'catalogue', 'names', 'parties'],
  names: [],
  ownership: [],
  parties: ['logic', 'law', 'names'],
  // Generated from what `desk` documents, and a leaf all the same: the pages and others are to use it without a server.
  client: [],
  web: ['logic', 'law', 'client', 'catalogue'],
}

/** Packages that stand alone: no dependency at all, not even on Node's own modules. */
export const withoutDependency: readonly string[] = ['logic']

/** Packages that run in a browser too: no module of Node's. */
export const browserPackages: readonly string[] = ['logic', 'law', 'catalogue', 'names', 'client', 'web']

/** Folders of those packages that only Node runs, with an export of their own: files are read and written there. */
export const nodeFolders: readonly string[] = [
  'packages/catalogue/src/folder/',
  'packages/catalogue/src/testing/',
  'packages/names/src/decisions/',
  'packages/names/src/folder/',
  'packages/names/src/japanese/',
  'packages/names/src/testing/',
]
