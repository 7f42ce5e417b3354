import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readWorkedCases, type WorkedCase } from '@sekisho/logic'
import { plainOf } from './plain.ts'
import { readCases } from './read/read-cases.ts'

/** Where the worked cases of a regime stand, beside its rules. */
export function casesFolder(id: string): string {
  return join(fileURLToPath(new URL('.', import.meta.resolve(`@sekisho/law/${id}`))), 'cases')
}

/** The YAML and JSON files of a folder, at any depth, in order; a file is itself. */
export async function filesIn(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false, // what is not there is reported by the reader, with its sentence
  )
  if (!isFolder) return [path]
  const entries = await readdir(path, { recursive: true })
  return entries
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .toSorted()
    .map((name) => join(path, name))
}

/** The worked cases of a regime in those of its files that mention one of the ids. */
export async function workedCasesMentioning(
  regime: string,
  ids: readonly string[],
): Promise<readonly WorkedCase[]> {
  const cases: WorkedCase[] = []
  for (const file of await filesIn(casesFolder(regime))) {
    const text = await readFile(file, 'utf8')
    if (!ids.some((id) => text.includes(id))) continue
    for await (const read of readCases(file)) {
      // The law's own files are good: its tests see to that.
      if (read.ok) cases.push(...readWorkedCases(plainOf(read.record.value)).cases)
    }
  }
  return cases
}
