/** The names of the watch-lists of the test data, imported into a folder of their own for the run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ImportOptions, importList, partiesOf } from '@sekisho/names/folder'
import type { IndexedName } from '@sekisho/names/match'
import { DATA } from '../names/labelled-pairs.ts'

const FILES: readonly (readonly [file: string, options: ImportOptions])[] = [
  ['un/2026-02-27.xml', {}],
  ['jp-end-user-list/2025-10-09.json', {}],
  ['cn/2026-07-24.json', {}],
  ['us-consolidated/2026-07-31.json', {}],
  ['ofac-sdn/2021-07/sdn.csv', { list: 'ofac-sdn', asOf: '2021-07-01' }],
  ['ofac-consolidated-xml/2025-03-28.xml', { list: 'ofac-consolidated' }],
  ['us-denied-persons/dpl.txt', { asOf: '2021-07-01' }],
  ['canada/2025.xml', { asOf: '2025-12-31' }],
]

export async function listedNames(): Promise<readonly IndexedName[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'))
  try {
    const names: IndexedName[] = []
    let party = 0
    for (const [file, options] of FILES) {
      const { version } = await importList(`${DATA}/lists/${file}`, folder, options)
      for await (const { kind, names: own } of partiesOf(folder, version)) {
        for (const { text } of own) names.push({ text, kind, party })
        party += 1
      }
    }
    return names
  } finally {
    rmSync(folder, { recursive: true })
  }
}
