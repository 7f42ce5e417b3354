import type { ListedParty } from '../lists/index.ts'
import { type ListVersion, partiesOf } from './version.ts'

/** What became of a list between two versions: ids, and for those that changed, in which fields. */
export interface VersionDiff {
  readonly added: readonly ListedParty[]
  readonly removed: readonly ListedParty[]
  readonly changed: readonly {
    readonly before: ListedParty
    readonly after: ListedParty
    readonly fields: readonly string[]
  }[]
}

/** Compares two versions of a list party by party, by id. */
export async function diffVersions(
  folder: string,
  before: ListVersion,
  after: ListVersion,
): Promise<VersionDiff> {
  const old = new Map<string, ListedParty>()
  for await (const party of partiesOf(folder, before)) old.set(party.id, party)
  const added: ListedParty[] = []
  const changed: VersionDiff['changed'][number][] = []
  for await (const party of partiesOf(folder, after)) {
    const was = old.get(party.id)
    old.delete(party.id)
    if (!was) added.push(party)
    else {
      const fields = differingFields(was, party)
      if (fields.length > 0) changed.push({ before: was, after: party, fields })
    }
  }
  return { added, removed: [...old.values()], changed }
}

function differingFields(before: ListedParty, after: ListedParty): readonly string[] {
  const [one, other]: Readonly<Record<string, unknown>>[] = [{ ...before }, { ...after }]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field]),
  )
}
