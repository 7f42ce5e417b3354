import type { RuleSet, Words } from '@sekisho/logic'
import { factOf } from './by-topic.ts'
import { standingOf, wholeStandingOf } from './standing.ts'
import type { Act } from './work.ts'

/** One step of an interview: a topic, and how far it has come. */
export interface Step {
  readonly title: Words
  /** What was answered in it, and what was passed over. */
  readonly answered: readonly string[]
  readonly passed: readonly string[]
  /** What can still matter and was not passed over, in the order in which it is asked. */
  readonly open: readonly string[]
}

/** The steps of an act, in the order in which they are asked: the topics of the rule set. */
export function stepsOf(ruleSet: RuleSet, { case: given, passed }: Act): readonly Step[] {
  const now = standingOf(ruleSet, given)
  const { open } = now.settled ? wholeStandingOf(ruleSet, given) : now
  return (ruleSet.topics ?? []).map((topic) => {
    const order = topic.facts.map(({ id }) => id)
    const own = (all: Iterable<string>) =>
      [...all]
        .filter((id) => order.includes(factOf(id)))
        .toSorted((a, b) => order.indexOf(factOf(a)) - order.indexOf(factOf(b)))
    return {
      title: topic.title,
      answered: own(given.facts.keys()),
      passed: own(passed),
      open: own(open).filter((id) => !passed.includes(id)),
    }
  })
}

/** The place, from 0, of the step to which a question belongs; -1 where it belongs to none. */
export function stepOf({ topics = [] }: RuleSet, id: string): number {
  return topics.findIndex(({ facts }) => facts.some((fact) => fact.id === factOf(id)))
}
