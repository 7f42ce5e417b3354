import type { Case } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Outside } from '../../expression/outside.ts'
import { DAY, type Expression } from '../../expression/types.ts'
import { TRUE } from '../../values/truth.ts'
import { type Evaluation, evaluate } from '../evaluate/evaluate.ts'
import { type Question, questionOf } from './ask.ts'
import { tryAll } from './candidate.ts'
import { type OpenTarget, openQuestions } from './open-questions.ts'
import { declaredOf, targetId, targetOf } from './target.ts'

/** Where a case stands in an interview with a person. */
export interface Standing {
  /** The outcomes still possible, from the gravest. */
  readonly possible: readonly string[]
  readonly settled: boolean
  /** Every fact that can still change what is asked about, in the order in which a person is asked. */
  readonly open: readonly string[]
  /** What is not modelled and could still change it; where `judge` is declared, a person may judge. */
  readonly outside: readonly Outside[]
  /**
   * The question of a fact, or of `list[place].field`, with the answers that differ. Of a fact that can no longer
   * change the outcome the answers are offered all the same. Nothing where the rule set has no such fact.
   */
  question(id: string): Question | undefined
}

export interface StandingOptions {
  /** Is it the answer that is asked about, or everything that follows too: duties, conditions, days? The answer unless told. */
  readonly about?: 'answer' | 'everything'
}

/**
 * Where a case stands. Unlike `ask` it tries the answers of a question only when that question is looked at, and goes
 * by the order of the rule set's topics, in which people expect to be asked, not by what settles the outcome soonest.
 */
export function standing(
  ruleSet: RuleSet,
  given: Case,
  { about = 'answer' }: StandingOptions = {},
): Standing {
  const now = evaluate(ruleSet, given)
  const roots = about === 'answer' ? [ruleSet.answer] : [ruleSet.answer, ...followsFrom(now)]
  const questions = openQuestions(ruleSet, now.reading, roots)
  return {
    possible: now.possible,
    settled: now.possible.length === 1,
    open: inOrder(ruleSet, questions.targets).map(({ target }) => targetId(target)),
    outside: questions.outside,
    question(id) {
      const target = targetOf(ruleSet, id)
      if (!target) return undefined
      const open = questions.targets.find((each) => targetId(each.target) === id)
      const targets: readonly [OpenTarget] = [open ?? { target, owners: new Set() }]
      const { type } = declaredOf(target)
      // A day is given as itself: the days between which nothing changes would be a long list of dates.
      if (type.is === 'number' && type.unit === DAY)
        return questionOf({ open: targets[0], choices: [], tried: [], expected: now.possible.length })
      return tryAll(now, { ...questions, targets }).map(questionOf)[0]
    },
  }
}

/** What decides the outcomes beside the answer: whether they hold, and of those that hold their days and conditions. */
function followsFrom(now: Evaluation): readonly Expression[] {
  return now.ruleSet.outcomes.flatMap((outcome) => {
    const { when, earliest, due, standstillUntil, conditions = [] } = outcome
    if (now.holds(outcome) !== TRUE) return [when]
    const days = [earliest, due, standstillUntil].filter((day) => day !== undefined)
    return [...days, ...conditions.map((condition) => condition.when)]
  })
}

const orders = new WeakMap<RuleSet, ReadonlyMap<string, number>>()

/** The place of each fact in the interview: by topics, then as declared. */
function orderOf(ruleSet: RuleSet): ReadonlyMap<string, number> {
  let order = orders.get(ruleSet)
  if (!order) {
    const asked = (ruleSet.topics ?? []).flatMap(({ facts }) => facts.map(({ id }) => id))
    order = new Map([...new Set([...asked, ...ruleSet.facts.keys()])].map((id, place) => [id, place]))
    orders.set(ruleSet, order)
  }
  return order
}

/** The day of the act first, for it decides which law applies; then by topics; the records of a list one by one. */
function inOrder(ruleSet: RuleSet, targets: readonly OpenTarget[]): readonly OpenTarget[] {
  const order = orderOf(ruleSet)
  const placeOf = ({ target: { fact } }: OpenTarget): number =>
    fact === ruleSet.act ? -1 : (order.get(fact.id) ?? order.size)
  const recordOf = ({ target: { record } }: OpenTarget): number => record?.place ?? -1
  return targets.toSorted((a, b) => placeOf(a) - placeOf(b) || recordOf(a) - recordOf(b))
}
