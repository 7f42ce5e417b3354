import {
  type Case,
  type Outside,
  type Question,
  type RuleSet,
  type Standing,
  withoutAnswer,
} from '@sekisho/logic'
import { oncePerCase } from '../../deal/once-per-case.ts'
import { isAnswered, nextOf, standingOf, wholeStandingOf } from '../../deal/standing.ts'
import type { Act } from '../../deal/work.ts'

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
