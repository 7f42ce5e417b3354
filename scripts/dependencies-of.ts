import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The part of a `package.json` that says what a package needs to run. */
type Manifest = { readonly dependencies?: Readonly<Record<string, string>> }

/**
 * The folders in `node_modules` of everything a package needs to run, packages of the workspace left out: what it is
 * installed with where there is no network.
 */
export function dependenciesOf(folder: string, found = new Set<string>()): ReadonlySet<string> {
  // A `package.json` that npm installed has this shape.
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  for (const name of Object.keys(dependencies)) {
    if (name.startsWith('@sekisho/')) continue
    const nested = join(folder, 'node_modules', name)
    const path = existsSync(nested) ? nested : join('node_modules', name)
    if (found.has(path)) continue
    found.add(path)
    dependenciesOf(path, found)
  }
  return found
}
