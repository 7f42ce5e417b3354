import { globSync } from 'node:fs'
import { sep } from 'node:path'

/**
 * TypeScript files of the repository, paths from its root with `/`, sorted.
 * Built, installed and generated folders are left out.
 */
export function sourceFiles(patterns: readonly string[]): string[] {
  const left = ['**/node_modules/**', '**/dist/**']
  const found = globSync(patterns, { exclude: left })
  return found.map((path) => path.split(sep).join('/')).sort()
}

/** Whether a file is a test of values or of types: it may use what the package itself may not. */
export function isTest(path: string): boolean {
  return /\.test(-d)?\.ts$/.test(path) || /^packages\/[^/]+\/(test|conformance|src\/testing)\//.test(path)
}
