import {
  type Case,
  type Outside,
  type Question,
  type RuleSet,
  type Standing,
  standing,
  withoutAnswer,
} from '@sekisho/logic'
import { oncePerCase } from '../../deal/once-per-case.ts'
import type { Act } from '../../deal/work.ts'

/** Where a case stands, computed once. */
export const standingOf = oncePerCase((ruleSet, given): Standing => standing(ruleSet, given))

/** What an interview shows. */
export type View =
  | {
      readonly kind: 'question'
      readonly question: Question
      /** Is something said of it? */
      readonly isAnswered: boolean
      /** Can it still change the answer, the other answers being as they are? */
      readonly matters: boolean
    }
  | { readonly kind: 'ruling'; readonly outside: Outside }
  | { readonly kind: 'end'; readonly standing: Standing }
  | { readonly kind: 'nothing' }

/** The question to go on with: the first that can still matter and was not passed. Nothing once the answer is settled. */
export function nextOf(ruleSet: RuleSet, { case: given, passed }: Act): string | undefined {
  const now = standingOf(ruleSet, given)
  return now.settled ? undefined : now.open.find((id) => !passed.includes(id))
}

/** The same about everything that follows too: duties, conditions and days. */
export const wholeStandingOf = oncePerCase(
  (ruleSet, given): Standing => standing(ruleSet, given, { about: 'everything' }),
)

/** The question to go on with where the answer is settled already: what decides duties and days. */
export function nextOfAll(ruleSet: RuleSet, { case: given, passed }: Act): string | undefined {
  return wholeStandingOf(ruleSet, given).open.find((id) => !passed.includes(id))
}

/** Is something said of a fact, or of a field of a record? */
export function isAnswered(given: Case, id: string): boolean {
  const [, list, place, field] = /^(.+)\[(\d+)\]\.([^.]+)$/.exec(id) ?? []
  if (list === undefined) return given.facts.has(id)
  const said = given.facts.get(list)?.value
  if (typeof said !== 'object' || said === null || !('records' in said)) return false
  return said.records[Number(place)]?.[field ?? ''] !== undefined
}

const viewsOf = oncePerCase(() => new Map<string, View>())

/**
 * What is shown at an address.
 * @param id the fact that is asked for, `list[place].field`, or an entry that a person judges; without one, what comes
 * next, or the end
 */
export function viewOf(ruleSet: RuleSet, act: Act, id: string | undefined): View {
  const shown = id ?? nextOf(ruleSet, act)
  if (shown === undefined) return { kind: 'end', standing: standingOf(ruleSet, act.case) }
  const known = viewsOf(ruleSet, act.case)
  const view = known.get(shown) ?? madeView(ruleSet, act.case, shown)
  known.set(shown, view)
  return view
}

function madeView(ruleSet: RuleSet, given: Case, id: string): View {
  const answered = isAnswered(given, id)
  // What could be answered is asked of the case without the answer.
  const without = answered ? withoutAnswer(ruleSet, given, id) : given
  const before = standingOf(ruleSet, without)
  const isOpen = before.open.includes(id)
  const asked = isOpen ? before : wholeStandingOf(ruleSet, without)
  const question = asked.question(id)
  if (question) return { kind: 'question', question, isAnswered: answered, matters: asked.open.includes(id) }
  const outside = ruleSet.outside.get(id)
  return outside ? { kind: 'ruling', outside } : { kind: 'nothing' }
}
