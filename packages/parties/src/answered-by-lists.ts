import { factsOfParties, type ListFacts, OWNED_BY_FROZEN, ownedByFrozenFact } from '@sekisho/law/listings'
import type { Problem, RuleSet } from '@sekisho/logic'
import type { Found, PartyLookUp } from './look-up.ts'
import type { Party } from './party.ts'
import { partiesOf } from './read-parties.ts'

type Raw = Readonly<Record<string, unknown>>

/** A case without its parties, and with the facts that looking them up answers. */
export type Answered =
  | { readonly ok: true; readonly raw: Raw; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Answers facts of a case or deal by looking its `parties` up, as of the day of each act. What the case itself says of a
 * fact stays.
 * @param raw a case as plain data
 */
export async function answeredByLists(ruleSet: RuleSet, raw: Raw, lookUp: PartyLookUp): Promise<Answered> {
  const { parties: sent, ...rest } = raw
  if (sent === undefined || sent === null) return { ok: true, raw: rest, notes: [] }
  const read = partiesOf(sent)
  if (!read.ok) return read
  const notes = new Map<string, Problem>()
  const found = await lookUp.of(read.read)
  const answer = async (one: Raw, common: Raw): Promise<Raw> => {
    const facts = await factsOn(ruleSet, read.read, one.on ?? common.on, found, notes)
    const said = [...saidIn(common.facts), ...saidIn(one.facts)]
    const unsaid = Object.entries(facts).filter(([id]) => !said.includes(id))
    return { ...one, facts: { ...(isMap(one.facts) ? one.facts : {}), ...Object.fromEntries(unsaid) } }
  }
  const { acts } = rest
  const answered = Array.isArray(acts)
    ? { ...rest, acts: await Promise.all(acts.map((act: unknown) => (isMap(act) ? answer(act, rest) : act))) }
    : await answer(rest, {})
  return { ok: true, raw: answered, notes: [...notes.values()] }
}

async function factsOn(
  ruleSet: RuleSet,
  parties: readonly Party[],
  on: unknown,
  found: (on: string) => Promise<Found>,
  notes: Map<string, Problem>,
): Promise<ListFacts> {
  if (typeof on !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(on)) {
    notes.set('', noDay())
    return {}
  }
  const { looked, missing, owned } = await found(on)
  for (const list of missing) notes.set(`${list} ${on}`, noList(list, on))
  const notLooked = missing.flatMap((list) =>
    parties.map(({ role, subject }) => ({ party: subject.name, role, list })),
  )
  const byOwner = ruleSet.facts.has(OWNED_BY_FROZEN) ? ownedByFrozenFact(owned) : undefined
  return { ...factsOfParties(ruleSet, looked, notLooked), ...(byOwner ? { [OWNED_BY_FROZEN]: byOwner } : {}) }
}

/** The ids of the facts of which a case says something, nested or not. */
function saidIn(facts: unknown, before = ''): readonly string[] {
  if (!isMap(facts)) return []
  return Object.entries(facts).flatMap(([key, value]) => [
    `${before}${key}`,
    ...saidIn(value, `${before}${key}.`),
  ])
}

function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function noDay(): Problem {
  return {
    code: 'parties-without-day',
    at: { path: 'parties' },
    message: {
      ja: '行為の日がないので、どの版の名簿で当事者を調べるか決まりません。当事者は調べていません。',
      en: 'there is no day of the act, so it is open in which version of the lists to look. The parties were not looked up.',
    },
  }
}

function noList(list: string, on: string): Problem {
  return {
    code: 'list-not-there',
    at: { path: 'parties' },
    message: {
      ja: `${on} に適用される ${list} が取り込まれていません。これについては当事者を調べていません。`,
      en: `no version of ${list} as of ${on} is imported: the parties were not looked up in it.`,
    },
  }
}
