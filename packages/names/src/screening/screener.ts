import { type Evidence, evidenceOf, explainNames, type Known, weighEvidence } from '../compare/index.ts'
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
  readonly threshold?: number
  readonly limit?: number
}

/** Names are let through to the weighing of other evidence from here: a birth year that fits may carry them over. */
const NAMES_ALONE = 0.2

/** Looks for parties in lists; made once for the lists, asked often. */
export class Screener {
  readonly #listings: readonly Listing[]
  readonly #index: NameIndex
  readonly #prepare: PrepareOptions

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
  }

  /** How many names are looked through. */
  get names(): number {
    return this.#index.size
  }

  /** The listings that may be the subject, the likeliest first. */
  screen(subject: Subject, { threshold = 0.5, limit = 20 }: ScreenOptions = {}): readonly Hit[] {
    const best = new Map<number, Hit>()
    for (const asked of [subject.name, ...(subject.aliases ?? [])]) {
      const prepared = prepareName(asked, subject.kind, this.#prepare)
      for (const { party: at, name, score: nameScore, comparison } of this.#index.search(prepared, {
        threshold: Math.min(NAMES_ALONE, threshold),
        limit: limit * 4,
      })) {
        const listing = this.#listings[at]
        if (!listing) continue
        const evidence = evidenceOf(subject, listing.party)
        const score = weighEvidence(nameScore, evidence)
        const known = best.get(at)
        if (score < threshold || (known && known.score >= score)) continue
        const reasons = [...explainNames(comparison), ...evidence.map(({ words }) => words)]
        best.set(at, { ...listing, score, nameScore, name, asked, evidence, reasons })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit)
  }
}
