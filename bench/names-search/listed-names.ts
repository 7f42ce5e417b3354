/** The parties and names of the watch-lists of the test data, imported into a folder of their own for the run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ImportOptions, importList, partiesOf } from '@sekisho/names/folder'
import type { ListedParty } from '@sekisho/names/lists'
import type { IndexedName } from '@sekisho/names/match'
import { DATA } from '../names/labelled-pairs.ts'

/** The one list that is also read by a peer in another language. */
export const SDN = 'ofac-sdn/2021-07/sdn.csv'

const FILES: Readonly<Record<string, ImportOptions>> = {
  'un/2026-02-27.xml': {},
  'jp-end-user-list/2025-10-09.json': {},
  'cn/2026-07-24.json': {},
  'us-consolidated/2026-07-31.json': {},
  [SDN]: { list: 'ofac-sdn', asOf: '2021-07-01' },
  'ofac-consolidated-xml/2025-03-28.xml': { list: 'ofac-consolidated' },
  'us-denied-persons/dpl.txt': { asOf: '2021-07-01' },
  'canada/2025.xml': { asOf: '2025-12-31' },
}

/** The parties of some of the lists, of all of them unless told, in the order of the files. */
export async function listedParties(
  files: readonly string[] = Object.keys(FILES),
): Promise<readonly ListedParty[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'))
  try {
    const parties: ListedParty[] = []
    for (const file of files) {
      const { version } = await importList(`${DATA}/lists/${file}`, folder, FILES[file])
      for await (const party of partiesOf(folder, version)) parties.push(party)
    }
    return parties
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Their names, each with the place of its party among them. */
export function namesOf(parties: readonly ListedParty[]): readonly IndexedName[] {
  return parties.flatMap(({ kind, names }, party) => names.map(({ text }) => ({ text, kind, party })))
}
