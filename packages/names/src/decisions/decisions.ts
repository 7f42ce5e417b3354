import { z } from 'zod'
import type { Hit, Subject } from '../screening/index.ts'
import { type Difference, differencesOf, identifyingOfParty, identifyingOfSubject } from './identifying.ts'

/** What somebody decides about a hit: it is the same party, it is another, or more must be found out first. */
export const VERDICTS = ['same', 'other', 'need-more'] as const
export type Verdict = (typeof VERDICTS)[number]

const texts = z.array(z.string())
const identifying = z.strictObject({
  names: texts,
  kind: texts,
  sex: texts,
  born: texts,
  birthPlaces: texts,
  countries: texts,
  addresses: texts,
  identifiers: texts,
})

/** A decision about one hit, with both parties as they were when it was made. */
export const decision = z.strictObject({
  format: z.literal('sekisho-screening-decision/1'),
  verdict: z.enum(VERDICTS),
  reason: z.string().trim().min(1).max(4000),
  by: z.string().trim().min(1).max(200),
  at: z.iso.datetime(),
  /** How whoever keeps the parties calls this one. */
  subjectId: z.string().min(1),
  subject: identifying,
  list: z.string().min(1),
  /** The version of the list. */
  asOf: z.iso.date(),
  entryId: z.string().min(1),
  entry: identifying,
  score: z.number().min(0).max(1),
})
export type Decision = z.infer<typeof decision>

/** What somebody says about a hit. */
export type Ruling = Pick<Decision, 'verdict' | 'reason' | 'by' | 'at'>

/** A decision about a hit of a subject. */
export function decide(
  subjectId: string,
  subject: Subject,
  hit: Pick<Hit, 'list' | 'asOf' | 'party' | 'score'>,
  ruling: Ruling,
): Decision {
  return {
    format: 'sekisho-screening-decision/1',
    ...ruling,
    subjectId,
    subject: copyOf(identifyingOfSubject(subject)),
    list: hit.list,
    asOf: hit.asOf,
    entryId: hit.party.id,
    entry: copyOf(identifyingOfParty(hit.party)),
    score: hit.score,
  }
}

function copyOf(of: ReturnType<typeof identifyingOfParty>): Decision['entry'] {
  return {
    names: [...of.names],
    kind: [...of.kind],
    sex: [...of.sex],
    born: [...of.born],
    birthPlaces: [...of.birthPlaces],
    countries: [...of.countries],
    addresses: [...of.addresses],
    identifiers: [...of.identifiers],
  }
}

/**
 * Where a hit stands. `open`: nobody decided. `same`, `other`, `need-more`: somebody did, and both parties are still who
 * they were. `reopened`: somebody did, but what tells who one of them is has changed since.
 */
export type Standing =
  | { readonly is: 'open' }
  | { readonly is: Verdict; readonly decision: Decision }
  | {
      readonly is: 'reopened'
      readonly decision: Decision
      readonly ofSubject: readonly Difference[]
      readonly ofEntry: readonly Difference[]
    }

const OPEN: Standing = { is: 'open' }

/** The decisions that were made, the last about each subject and entry. */
export class DecisionMemory {
  readonly #last = new Map<string, Decision>()

  constructor(decisions: Iterable<Decision> = []) {
    for (const one of decisions) this.add(one)
  }

  /** Takes a decision that was made after those it has. */
  add(one: Decision): void {
    this.#last.set(keyOf(one.subjectId, one.list, one.entryId), one)
  }

  /** Where a hit of a subject stands. */
  standing(subjectId: string, subject: Subject, { list, party }: Pick<Hit, 'list' | 'party'>): Standing {
    const last = this.#last.get(keyOf(subjectId, list, party.id))
    if (!last) return OPEN
    const ofSubject = differencesOf(last.subject, identifyingOfSubject(subject))
    const ofEntry = differencesOf(last.entry, identifyingOfParty(party))
    if (ofSubject.length > 0 || ofEntry.length > 0)
      return { is: 'reopened', decision: last, ofSubject, ofEntry }
    return { is: last.verdict, decision: last }
  }
}

function keyOf(...ids: readonly string[]): string {
  return JSON.stringify(ids)
}
