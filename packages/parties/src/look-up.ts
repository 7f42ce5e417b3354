import {
  ASSET_FREEZES,
  LISTED_FACTS,
  type LookedUp,
  type Owned,
  type OwnerLookedUp,
} from '@sekisho/law/listings'
import type { DecisionMemory } from '@sekisho/names/decisions'
import { type ListVersion, listVersions, newestVersions, partiesOf } from '@sekisho/names/folder'
import { loadJapanese } from '@sekisho/names/japanese'
import { type Listing, Screener } from '@sekisho/names/screening'
import { foundOf, MAY_BE } from './found-entries.ts'
import type { Named, Party } from './party.ts'

/** What was found of parties, in which lists nobody could be looked up, and who owns whom. */
export interface Found {
  readonly looked: readonly LookedUp[]
  readonly missing: readonly string[]
  readonly owned: readonly Owned[]
}

type InVersion = Pick<Found, 'looked' | 'owned'>

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
   * Looks parties up in every list that answers a fact of the law, in the versions as of a day. Each version is looked
   * through once, however many days are asked for.
   * @returns what was found as of a day; `missing` are the lists that have no version as of it
   * @throws ListError where a list cannot be read
   */
  async of(parties: readonly Party[]): Promise<(on: string) => Promise<Found>> {
    const lists = [...new Set(LISTED_FACTS.map(({ list }) => list))]
    const [kept, memory] = [await listVersions(this.#folder), await this.#memory()]
    const inVersions = new Map<string, Promise<InVersion>>()
    const inVersion = (version: ListVersion) => {
      const key = keyOf(version)
      const found = inVersions.get(key) ?? this.#inVersion(parties, version, memory)
      inVersions.set(key, found)
      return found
    }
    return async (on) => {
      const versions = newestVersions(kept, on).filter(({ list }) => lists.includes(list))
      const found = await Promise.all(versions.map(inVersion))
      const missing = lists.filter((list) => versions.every((version) => version.list !== list))
      return {
        looked: found.flatMap(({ looked }) => looked),
        owned: found.flatMap(({ owned }) => owned),
        missing,
      }
    }
  }

  async #inVersion(
    parties: readonly Party[],
    version: ListVersion,
    memory: DecisionMemory,
  ): Promise<InVersion> {
    const screener = await this.#screenerOf(version)
    const found = (named: Named) => foundOf(named, version, screener, memory)
    const { list } = version
    return {
      looked: parties.map((party) => ({
        ...found(party),
        role: party.role,
        list,
        threshold: MAY_BE,
      })),
      owned: list === ASSET_FREEZES ? parties.map((party) => ownedOf(party, found)) : [],
    }
  }

  #screenerOf(version: ListVersion): Promise<Screener> {
    const key = keyOf(version)
    const made = this.#screeners.get(key) ?? this.#load(version)
    this.#screeners.set(key, made)
    // What could not be read is read again by the next who asks.
    made.catch(() => this.#screeners.delete(key))
    return made
  }

  async #load(version: ListVersion): Promise<Screener> {
    const { list, asOf } = version
    const listings: Listing[] = []
    for await (const party of partiesOf(this.#folder, version)) listings.push({ list, asOf, party })
    return new Screener(listings, { japanese: await loadJapanese() })
  }
}

function keyOf({ list, asOf, source }: ListVersion): string {
  return `${list}@${asOf} ${source.sha256}`
}

/** Who owns a party: persons and bodies in Japan are not asked for. */
function ownedOf({ subject, owners }: Party, found: (named: Named) => Omit<OwnerLookedUp, 'share'>): Owned {
  const canBeOwned = subject.kind !== 'person' && !subject.countries?.includes('JP')
  if (!owners) return { party: subject.name, canBeOwned }
  return {
    party: subject.name,
    canBeOwned,
    owners: owners.map((owner) => ({ ...found(owner), share: owner.share })),
  }
}
