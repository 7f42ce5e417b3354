import {
  compareNames,
  type Evidence,
  evidenceOf,
  explainNames,
  type Known,
  type NameComparison,
  plainIdentifier,
  weighEvidence,
} from '../compare/index.ts'
import type { ListedParty, Words } from '../lists/index.ts'
import { NameIndex } from '../match/index.ts'
import { type PrepareOptions, prepareName } from '../text/index.ts'

/** A listed party with the list and version it is from. */
export interface Listing {
  readonly list: string
  readonly asOf: string
  readonly party: ListedParty
}

/** Whom to look for: a name, and whatever else is known. */
export interface Subject extends Known {
  readonly name: string
  readonly aliases?: readonly string[]
}

/** A listing that may be the party asked for, with all that the answer rests on. */
export interface Hit extends Listing {
  /** With the evidence beside the names. */
  readonly score: number
  /** Of the names alone. */
  readonly nameScore: number
  /** The name of the list that fits best, and the name asked for that it fits. */
  readonly name: string
  readonly asked: string
  readonly evidence: readonly Evidence[]
  readonly reasons: readonly Words[]
}

export interface ScreenOptions {
  /** Hits with a lower score are left out; 0.5 unless told. */
  readonly threshold?: number
  /** How many hits at most; 100 unless told. */
  readonly limit?: number
}

/** Names are let through to the weighing of other evidence from here: a birth year that fits may carry them over. */
const NAMES_ALONE = 0.2

/** Looks for parties in lists; made once for the lists, asked often. */
export class Screener {
  readonly #listings: readonly Listing[]
  readonly #index: NameIndex
  readonly #prepare: PrepareOptions
  /** The listings that have an identifier. */
  readonly #bearers: ReadonlyMap<string, readonly number[]>

  /** @param prepare readings of Japanese, where names in kanji are to be found by how they are read */
  constructor(listings: readonly Listing[], prepare: PrepareOptions = {}) {
    this.#listings = listings
    this.#prepare = prepare
    this.#index = new NameIndex(
      listings.flatMap(({ party }, at) =>
        party.names.map(({ text }) => ({ text, kind: party.kind, party: at })),
      ),
      prepare,
    )
    this.#bearers = bearersOf(listings)
  }

  /** How many names are looked through. */
  get names(): number {
    return this.#index.size
  }

  /** The listings that may be the subject, the likeliest first: by their names, or by an identifier that is the same. */
  screen(subject: Subject, { threshold = 0.5, limit = 100 }: ScreenOptions = {}): readonly Hit[] {
    const best = new Map<number, Hit>()
    const weigh = (at: number, asked: string, name: string, comparison: NameComparison) => {
      const listing = this.#listings[at]
      if (!listing) return
      const evidence = evidenceOf(subject, listing.party)
      const score = weighEvidence(comparison.score, evidence)
      const known = best.get(at)
      if (score < threshold || (known && known.score >= score)) return
      const reasons = [...explainNames(comparison), ...evidence.map(({ words }) => words)]
      best.set(at, { ...listing, score, nameScore: comparison.score, name, asked, evidence, reasons })
    }
    const bearers = (subject.identifiers ?? []).flatMap(
      ({ value }) => this.#bearers.get(plainIdentifier(value)) ?? [],
    )
    for (const asked of [subject.name, ...(subject.aliases ?? [])]) {
      const prepared = prepareName(asked, subject.kind, this.#prepare)
      const options = { threshold: Math.min(NAMES_ALONE, threshold), limit: Number.POSITIVE_INFINITY }
      for (const { party, name, comparison } of this.#index.search(prepared, options))
        weigh(party, asked, name, comparison)
      for (const at of bearers)
        for (const { text } of this.#listings[at]?.party.names ?? [])
          weigh(at, asked, text, compareNames(prepared, prepareName(text, subject.kind, this.#prepare)))
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit)
  }
}

/** The places of the listings by their identifiers. */
function bearersOf(listings: readonly Listing[]): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>()
  for (const [at, { party }] of listings.entries())
    for (const { value } of party.identifiers ?? []) {
      const plain = plainIdentifier(value)
      if (plain === '') continue
      const known = bearers.get(plain)
      if (known) known.push(at)
      else bearers.set(plain, [at])
    }
  return bearers
}
