import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { REGIME_IDS } from '@sekisho/law/regimes'
import type { Plugin } from 'vite'
import { isScalar, parseDocument, visit } from 'yaml'

const NAME = 'virtual:worked-cases/'

/** The folder where the worked cases of a regime stand, beside its rules. */
function folderOf(regime: string): string {
  return fileURLToPath(new URL('./cases/', import.meta.resolve(`@sekisho/law/${regime}`)))
}

/** A file of cases as the command line reads one: every value as text, and nothing where nothing is said. */
function parsed(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe' })
  visit(document, (_, node) => {
    if (isScalar(node) && node.type === 'PLAIN' && /^(null|~|)$/.test(String(node.value))) node.value = null
  })
  return document.toJS()
}

/**
 * `import cases from 'virtual:worked-cases/jp/inward-investment'`: the worked cases of a regime as plain data, a list
 * with one member a file, as `readWorkedCases` reads it.
 */
export function workedCases(): Plugin {
  return {
    name: 'sekisho-worked-cases',
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : undefined),
    load(id) {
      const regime = id.startsWith(`\0${NAME}`) ? id.slice(NAME.length + 1) : null
      if (regime === null) return undefined
      if (!REGIME_IDS.includes(regime)) throw new Error(`"${regime}" is no regime, so it has no worked cases`)
      const folder = folderOf(regime)
      const files = readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .toSorted()
        .map((name) => ({
          name,
          file: parsed(readFileSync(`${folder}${name}`, 'utf8')),
        }))
      // As text: a script engine reads JSON faster than the same written as a program.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(files))})`
    },
  }
}
