import { ASSET_FREEZES, LISTED_FACTS, type LookedUp, type Owned } from '@sekisho/law/listings'
import type { DecisionMemory } from '@sekisho/names/decisions'
import { type ListVersion, listVersions, newestVersions, partiesOf } from '@sekisho/names/folder'
import { loadJapanese } from '@sekisho/names/japanese'
import { type Listing, Screener } from '@sekisho/names/screening'
import { foundOf, MAY_BE } from './found-entries.ts'
import type { Party } from './party.ts'

/** What was found of parties, in which lists nobody could be looked up, and who owns whom. */
export interface Found {
  readonly looked: readonly LookedUp[]
  readonly missing: readonly string[]
  readonly owned: readonly Owned[]
}

/** The lists of a folder, and what was decided about hits in them. Each version is read once. */
export class PartyLookUp {
  readonly #folder: string
  readonly #memory: () => Promise<DecisionMemory>
  readonly #screeners = new Map<string, Promise<Screener>>()

  /** @param folder of imported watch-lists @param memory what was decided about hits, as of now */
  constructor(folder: string, memory: () => Promise<DecisionMemory>) {
    this.#folder = folder
    this.#memory = memory
  }

  /**
   * Looks parties up in every list that answers a fact of the law, in the versions as of a day.
   * @returns what was found; `missing` are the lists that have no version as of that day
   * @throws ListError where a list cannot be read
   */
  async lookUp(parties: readonly Party[], on: string): Promise<Found> {
    const lists = [...new Set(LISTED_FACTS.map(({ list }) => list))]
    const versions = newestVersions(await listVersions(this.#folder), on).filter(({ list }) =>
      lists.includes(list),
    )
    const looked: LookedUp[] = []
    const memory = await this.#memory()
    for (const version of versions) {
      const screener = await this.#screenerOf(version)
      for (const party of parties) looked.push(lookedUp(party, version, screener, memory))
    }
    const freezes = versions.find(({ list }) => list === ASSET_FREEZES)
    const owned = freezes ? await this.#owned(parties, freezes, memory) : []
    const missing = lists.filter((list) => versions.every((version) => version.list !== list))
    return { looked, missing, owned }
  }

  async #owned(
    parties: readonly Party[],
    version: ListVersion,
    memory: DecisionMemory,
  ): Promise<readonly Owned[]> {
    const screener = await this.#screenerOf(version)
    return parties.map(({ subject, owners }) => ({
      party: subject.name,
      canBeOwned: subject.kind !== 'person' && !subject.countries?.includes('JP'),
      ...(owners
        ? {
            owners: owners.map((owner) => ({
              ...foundOf(owner, version, screener, memory),
              share: owner.share,
            })),
          }
        : {}),
    }))
  }

  #screenerOf(version: ListVersion): Promise<Screener> {
    const key = `${version.list}@${version.asOf} ${version.source.sha256}`
    const made = this.#screeners.get(key) ?? this.#load(version)
    this.#screeners.set(key, made)
    return made
  }

  async #load(version: ListVersion): Promise<Screener> {
    const { list, asOf } = version
    const listings: Listing[] = []
    for await (const party of partiesOf(this.#folder, version)) listings.push({ list, asOf, party })
    return new Screener(listings, { japanese: await loadJapanese() })
  }
}

function lookedUp(party: Party, version: ListVersion, screener: Screener, memory: DecisionMemory): LookedUp {
  return {
    ...foundOf(party, version, screener, memory),
    role: party.role,
    list: version.list,
    threshold: MAY_BE,
  }
}
