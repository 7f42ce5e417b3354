import type { Origin, RuleSet } from '@sekisho/logic'
import { type EntryDetails, LISTED_FACTS, type ListedFact, type PartyRole } from './listed-facts.ts'

/** An entry of a list that a party is, or may be. */
export interface FoundEntry {
  readonly id: string
  readonly name: string
  /** How likely it is the party, from 0 to 1. */
  readonly score: number
  readonly details: EntryDetails
  /** The programmes under which it is listed, as the list names them. */
  readonly programmes: readonly string[]
}

/** What became of looking one party up in one list. */
export interface LookedUp {
  readonly party: string
  readonly role: PartyRole
  readonly list: string
  /** The day of the version of the list. */
  readonly asOf: string
  /** From which score on an entry was taken for one that may be the party. */
  readonly threshold: number
  /** Has the party a name in the letters in which the lists are written? Without one, finding nobody says nothing. */
  readonly isInTheirLetters: boolean
  /** Entries that somebody decided are the party. */
  readonly same: readonly FoundEntry[]
  /** Entries that may be the party, and of which nobody has decided yet. */
  readonly open: readonly FoundEntry[]
}

/** Facts as a case writes them, by id. */
export type ListFacts = Readonly<Record<string, object>>

/** A party that should have been looked up in a list which has no version of the day. */
export type NotLookedUp = Pick<LookedUp, 'party' | 'role' | 'list'>

/**
 * The facts of a rule set that looking parties up answers, each with its list, version and score. A fact is unknown while
 * an entry that could settle it may be a party, or while the list is not there; nothing is said of it where it is about
 * none of the parties.
 */
export function factsOfParties(
  ruleSet: RuleSet,
  looked: readonly LookedUp[],
  notLooked: readonly NotLookedUp[],
): ListFacts {
  const answered = LISTED_FACTS.filter(({ fact }) => ruleSet.facts.has(fact)).flatMap((fact) => {
    const isAbout = ({ list, role }: NotLookedUp) =>
      list === fact.list && (fact.roles === undefined || fact.roles.includes(role))
    const [about, missing] = [looked.filter(isAbout), notLooked.filter(isAbout)]
    if (missing.length > 0) return [[fact.fact, notThere(fact, missing)] as const]
    return about.length > 0 ? [[fact.fact, answerOf(fact, about)] as const] : []
  })
  return Object.fromEntries(answered)
}

function notThere({ list }: ListedFact, missing: readonly NotLookedUp[]): object {
  const who = missing.map(({ party }) => party).join(', ')
  return { unresolved: true, source: { who, list, document: '行為の日の版がない / no version of the day' } }
}

/** 西北工业大学 stands on a list as Northwestern Polytechnical University: no reading of the characters finds that. */
const IN_LATIN_LETTERS = 'ラテン文字の名前も要る / a name in Latin letters is needed too'

function answerOf({ ofEntry, ofNobody, list }: ListedFact, looked: readonly LookedUp[]): object {
  const asOf = looked[0]?.asOf ?? ''
  const source = (who: string, more: Partial<Origin> = {}) => ({ who, list, on: asOf, ...more })
  const same = looked.flatMap(({ party, same }) => same.map((entry) => ({ party, entry })))
  const open = looked.flatMap(({ party, open }) => open.map((entry) => ({ party, entry })))
  const [first] = [...same, ...open]
  if (first === undefined) {
    const strange = looked.find(({ isInTheirLetters }) => !isInTheirLetters)
    if (strange) return { unresolved: true, source: source(strange.party, { document: IN_LATIN_LETTERS }) }
    const least = Math.min(...looked.map(({ threshold }) => threshold))
    const who = looked.map(({ party }) => party).join(', ')
    return { value: ofNobody, source: source(who, { score: `< ${least}` }) }
  }
  const from = source(first.party, placed(first.entry))
  const possible = possibleValues(
    same.map(({ entry }) => entry.details),
    open.map(({ entry }) => entry.details),
    { ofEntry, ofNobody },
  )
  const [only, second] = possible
  if (possible.includes(undefined) || only === undefined) return { unresolved: true, source: from }
  if (second === undefined) return { value: only, source: from }
  // Which of them is open, but one of them it is.
  const isOnList = !possible.includes(ofNobody)
  return isOnList ? { value: { oneOf: possible }, source: from } : { unresolved: true, source: from }
}

/** What the fact may be: by what is certain alone, with each entry that is open, and with all of them. */
function possibleValues(
  same: readonly EntryDetails[],
  open: readonly EntryDetails[],
  { ofEntry, ofNobody }: Pick<ListedFact, 'ofEntry' | 'ofNobody'>,
): readonly ReturnType<ListedFact['ofEntry']>[] {
  const worlds = [[], ...open.map((one) => [one]), open].map((some) => [...same, ...some])
  const values = worlds.map((details) => (details.length === 0 ? ofNobody : ofEntry(together(details))))
  return [...new Set(values)]
}

function placed({ id, name, score }: FoundEntry): Partial<Origin> {
  return { entry: `${id} ${name}`, score: score.toFixed(2) }
}

/** What several entries say of one party. */
function together(all: readonly EntryDetails[]): EntryDetails {
  const names = new Set(all.flatMap((details) => Object.keys(details)))
  return Object.fromEntries([...names].map((name) => [name, all.flatMap((details) => details[name] ?? [])]))
}
