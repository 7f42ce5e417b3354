import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { Import } from './find-imports.ts'
import { browserPackages, importArrows, nodeFolders, withoutDependency } from './import-arrows.ts'
import { isTest } from './source-files.ts'

/** What is wrong with an import, as a sentence; nothing when it follows the arrows. */
export function importFault(found: Import): string | undefined {
  const from = packageOf(found.file)
  if (from !== undefined && !(from in importArrows)) {
    return `packages/${from} is not in scripts/import-arrows.ts; add it with what it may import`
  }
  return found.to.startsWith('.') ? relativeFault(found, from) : namedFault(found, from)
}

function relativeFault({ file, to }: Import, from: string | undefined): string | undefined {
  const target = posix.join(posix.dirname(file), to)
  const owner = packageOf(target)
  if (owner !== from && owner !== undefined) {
    return `reaches into packages/${owner}; import "@sekisho/${owner}" and export there what is missing`
  }
  if (from !== undefined && owner === undefined && !isTest(file))
    return `leaves packages/${from}: a package must stand without the rest`
  const regime = regimeOf(target)
  const inside = regime !== undefined && regime !== regimeOf(file)
  if (inside && target !== `${regime}/index.ts` && !isTest(file)) {
    return `reaches into another regime; import ${regime}/index.ts, or move what is shared to packages/law/src/shared`
  }
  const page = pageOf(target)
  if (page !== undefined && page !== pageOf(file) && pageOf(file) !== undefined)
    return `reaches into another page; move what both need to packages/web/src/parts, proof, deal or words`
  return undefined
}

function namedFault({ file, to }: Import, from: string | undefined): string | undefined {
  const other = /^@sekisho\/([^/]+)/.exec(to)?.[1]
  if (other !== undefined && from !== undefined && other !== from && !importArrows[from]?.includes(other)) {
    return `packages/${from} may not import @sekisho/${other} (scripts/import-arrows.ts)`
  }
  if (from === undefined || isTest(file)) return undefined
  if (withoutDependency.includes(from))
    return `packages/${from} has no dependency, so it may not import "${to}"`
  // What builds a package runs in Node; only what is under `src` runs elsewhere.
  if (
    browserPackages.includes(from) &&
    file.startsWith(`packages/${from}/src/`) &&
    !nodeFolders.some((folder) => file.startsWith(folder)) &&
    isBuiltin(to)
  ) {
    return `packages/${from} runs in browsers too, so it may not import Node's "${to}"`
  }
  return undefined
}

const packageOf = (path: string) => /^packages\/([^/]+)\//.exec(path)?.[1]

/** The folder of the page a file belongs to, as `packages/web/src/pages/result`. */
const pageOf = (path: string) => /^packages\/web\/src\/pages\/[^/]+(?=\/)/.exec(path)?.[0]

/**
 * The folder of the regime a file belongs to, as `packages/law/src/jp/export`. What the regimes of security trade control
 * share is no regime: they take its files one by one.
 */
const regimeOf = (path: string) =>
  /^packages\/law\/src\/[a-z]{2}\/(?!security-trade-control\/)[^/]+(?=\/)/.exec(path)?.[0]
