/**
 * Listed names changed in one way each: beside the name itself, and beside the name of the party of the same list that comes
 * nearest to it. The latter is a false alarm where it is taken for the same; it is the hardest for our own score, by which the
 * nearest is found, and so not quite as hard for others.
 */
import type { PartyKind } from '@sekisho/names/lists'
import { type IndexedName, NameIndex } from '@sekisho/names/match'
import { cleanName, prepareName, scriptOf } from '@sekisho/names/text'
import { listedParties, namesOf, SDN } from '../names-search/listed-names.ts'
import { seeded } from '../names-search/variations.ts'
import { CHANGES } from './changes.ts'
import type { PlainPair } from './company-pairs.ts'

/** So many names for each kind of change. */
const EACH = 200
const SCHEMAS: Readonly<Partial<Record<PartyKind, string>>> = { person: 'Person', vessel: 'Vessel' }
/** Lists that give names in the script of their country beside the Latin ones. */
const IN_TWO_SCRIPTS = ['un/2026-02-27.xml', 'cn/2026-07-24.json', 'jp-end-user-list/2025-10-09.json']

export interface VariationPair extends PlainPair {
  readonly kind: PartyKind
}

/** A name as it is asked for, and whose it is. */
interface Changed {
  readonly group: string
  readonly asked: string
  readonly listed: IndexedName
}

/** Each changed name beside its own, and beside the nearest of another party. */
function pairsOf(changed: readonly Changed[], index: NameIndex): readonly VariationPair[] {
  const same = (one: string, other: string) => cleanName(one).toLowerCase() === cleanName(other).toLowerCase()
  return changed.flatMap(({ group, asked, listed: { text, kind, party } }) => {
    const pair = { name1: asked, schema: SCHEMAS[kind] ?? 'Company', kind, group }
    const nearest = index
      .search(prepareName(text, kind), { threshold: 0, limit: 20 })
      .find((hit) => hit.party !== party && !same(hit.name, text))
    return [
      { ...pair, name2: text, isMatch: true },
      ...(nearest ? [{ ...pair, name2: nearest.name, isMatch: false }] : []),
    ]
  })
}

/** Names of OFAC's SDN list with one change, of every kind. */
async function changedPairs(): Promise<readonly VariationPair[]> {
  const names = namesOf(await listedParties([SDN]))
  const random = seeded(20261127)
  const one = () =>
    names[Math.floor(random() * names.length)] ?? { text: '', kind: 'unknown' as const, party: -1 }
  const changed = Object.entries(CHANGES).flatMap(([group, change]) => {
    const made = new Map<string, Changed>()
    for (let tries = 0; made.size < EACH && tries < EACH * 200; tries += 1) {
      const listed = one()
      const asked = change(listed.text, listed.kind, random, one().text)
      if (asked !== listed.text) made.set(asked, { group, asked, listed })
    }
    return [...made.values()]
  })
  return pairsOf(changed, new NameIndex(names))
}

/** Names as a list gives them in another script, beside the Latin name of the same party. */
async function transliteratedPairs(): Promise<readonly VariationPair[]> {
  const parties = await listedParties(IN_TWO_SCRIPTS)
  const names = namesOf(parties)
  const latin = names.filter(({ text }) => scriptOfName(text) === 'latin')
  const firsts = new Map(latin.toReversed().map((name) => [name.party, name]))
  const changed = names.flatMap(({ text, party }) => {
    const [script, listed] = [scriptOfName(text), firsts.get(party)]
    return script === 'latin' || script === undefined || listed === undefined
      ? []
      : [{ group: `transliteration: ${script}`, asked: text, listed }]
  })
  const some = [...Map.groupBy(changed, ({ group }) => group).values()].flatMap((group) => {
    const step = Math.max(1, Math.floor(group.length / EACH))
    return group.filter((_, at) => at % step === 0).slice(0, EACH)
  })
  return pairsOf(some, new NameIndex(latin))
}

/** The script of the first letter. */
function scriptOfName(text: string) {
  for (const letter of text) {
    const script = scriptOf(letter)
    if (script !== undefined) return script
  }
  return undefined
}

/** Pairs of all kinds of variation. */
export async function variationPairs(): Promise<readonly VariationPair[]> {
  return [...(await changedPairs()), ...(await transliteratedPairs())]
}
