import { factOf } from '../../deal/by-topic.ts'
import type { Act, Work } from '../../deal/work.ts'

/**
 * The work with an act added after the others, and looked at.
 * @param kept the questions whose answers hold for it too
 */
export function withNewAct(
  work: Work,
  names: { readonly now: string; readonly added: string },
  kept: ReadonlySet<string>,
): Work {
  const act = work.acts[work.at] ?? work.acts[0]
  const facts = new Map([...act.case.facts].filter(([id]) => kept.has(id)))
  const added: Act = {
    id: names.added,
    case: { facts, rulings: new Map() },
    passed: act.passed.filter((id) => kept.has(id) || kept.has(factOf(id))),
  }
  const [first, ...rest] = work.acts.map((each) => (each === act ? { ...each, id: names.now } : each))
  return { ...work, acts: [first ?? act, ...rest, added], at: work.acts.length }
}

/** The work without the act that is looked at; the only act stays. */
export function withoutAct(work: Work): Work {
  const [first, ...rest] = work.acts.filter((_, place) => place !== work.at)
  return first ? { ...work, acts: [first, ...rest], at: Math.max(0, work.at - 1) } : work
}

/** What an act is called: its name, or its number. */
export function nameOf({ acts }: Work, place: number): string {
  return acts[place]?.id ?? String(place + 1)
}
