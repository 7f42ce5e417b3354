import { type Case, type Given, withFact } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import type { Words } from '../../values/words.ts'
import { outcomeOf, titleOf } from '../determine/outcome-of.ts'
import { type Evaluation, evaluate } from '../evaluate/evaluate.ts'
import { openLeaves } from '../explain/open-leaves.ts'
import { type PublishedValue, publishValue } from '../explain/published-value.ts'
import { choosableIn } from './changes.ts'

/** One fact that the actor would choose otherwise. */
export interface Change {
  readonly fact: string
  readonly label: Words
  /** What the case says now; `null` when nothing. */
  readonly from: PublishedValue
  readonly to: Words
  /** The choice, for `withFact`. */
  readonly value: Given
}

/** What follows from an option that did not before, or no longer does. */
export interface Price {
  readonly id: string
  readonly title: Words
}

/** A smallest set of choices that leads to another outcome, and its price in obligations. */
export interface Option {
  readonly changes: readonly Change[]
  readonly outcome: string
  readonly title: Words
  readonly gained: readonly Price[]
  readonly lost: readonly Price[]
}

export interface OptionsResult {
  /** The outcome without any change. */
  readonly outcome: string
  /** The lightest outcome first, then the fewest changes. */
  readonly options: readonly Option[]
  /** Was every set of up to `MOST_FLIPS` contrary choices tried? */
  readonly complete: boolean
}

/** Contrary choices tried together; choices on which the case is silent come on top. */
const MOST_FLIPS = 3
/** Cases evaluated at most. */
const MOST_TRIALS = 4000

interface State {
  readonly given: Case
  readonly changes: readonly Change[]
  readonly flips: number
}

/** The smallest sets of choosable facts whose change leads to another, settled outcome. */
export function options(ruleSet: RuleSet, given: Case): OptionsResult {
  const now = evaluate(ruleSet, given)
  const start = resultOf(now)
  const found: { readonly option: Option; readonly keys: ReadonlySet<string> }[] = []
  const seen = new Set<string>()
  let trials = 0
  let level: readonly State[] = [{ given, changes: [], flips: 0 }]
  while (level.length > 0 && trials < MOST_TRIALS) {
    const next: State[] = []
    for (const state of level) {
      for (const tried of stepsFrom(ruleSet, state)) {
        const keys = keysOf(tried.changes)
        const key = [...keys].toSorted().join('\n')
        if (seen.has(key) || trials >= MOST_TRIALS) continue
        seen.add(key)
        trials += 1
        const evaluation = evaluate(ruleSet, tried.given)
        const outcome = resultOf(evaluation)
        if (
          found.some(
            ({ option, keys: smaller }) =>
              option.outcome === outcome && [...smaller].every((one) => keys.has(one)),
          )
        )
          continue
        const isOther = evaluation.possible.length === 1 && outcome !== start
        if (isOther) {
          const changes = onlyNeeded(ruleSet, given, tried.changes, evaluation.possible)
          const then = evaluate(ruleSet, withChanges(given, changes))
          found.push({ option: optionOf(changes, now, then, outcome), keys: keysOf(changes) })
        } else next.push(tried)
      }
    }
    level = next
  }
  const order = Object.keys(ruleSet.answer.type.options)
  const gravity = ({ outcome }: Option): number => order.indexOf(outcome)
  return {
    outcome: start,
    options: found
      .map(({ option }) => option)
      .toSorted((a, b) => gravity(b) - gravity(a) || a.changes.length - b.changes.length),
    complete: trials < MOST_TRIALS,
  }
}

/**
 * What to try next from a state: a choice on the first choosable fact that keeps the answer open, and contrary choices
 * on the facts that carried it.
 */
function stepsFrom(ruleSet: RuleSet, state: State): readonly State[] {
  const evaluation = evaluate(ruleSet, state.given)
  const { facts } = openLeaves(evaluation.reading, [ruleSet.answer])
  const changed = new Set(state.changes.map(({ fact }) => fact))
  const free = choosableIn(evaluation).filter(({ fact }) => !changed.has(fact.id))
  const silent = free.filter(({ fact }) => facts.has(fact) && !state.given.facts.has(fact.id)).slice(0, 1)
  const contrary = state.flips < MOST_FLIPS ? free.filter(({ fact }) => state.given.facts.has(fact.id)) : []
  const steps = (all: typeof free, flip: number): readonly State[] =>
    all.flatMap(({ fact, instead }) =>
      instead.map(({ given, label }) => withChange(state, fact, given, label, flip)),
    )
  return [...steps(silent, 0), ...steps(contrary, 1)]
}

function withChanges(given: Case, changes: readonly Change[]): Case {
  return changes.reduce((one, { fact, value }) => withFact(one, fact, value), given)
}

/** The changes without those that lead nowhere: one made on the way may not matter at the end. */
function onlyNeeded(
  ruleSet: RuleSet,
  given: Case,
  changes: readonly Change[],
  possible: readonly string[],
): readonly Change[] {
  const spare = changes.find((change) => {
    const without = withChanges(
      given,
      changes.filter((each) => each !== change),
    )
    return evaluate(ruleSet, without).possible.join() === possible.join()
  })
  return spare === undefined
    ? changes
    : onlyNeeded(
        ruleSet,
        given,
        changes.filter((each) => each !== spare),
        possible,
      )
}

function withChange(
  { given, changes, flips }: State,
  fact: Fact,
  value: Given,
  to: Words,
  flip: number,
): State {
  const said = given.facts.get(fact.id)
  const from = said === undefined ? null : publishValue(fact.type, said.value)
  return {
    given: withFact(given, fact.id, value),
    changes: [...changes, { fact: fact.id, label: fact.label, from, to, value }],
    flips: flips + flip,
  }
}

function keysOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.map(({ fact, to }) => `${fact}=${to.en}`))
}

function resultOf(evaluation: Evaluation): string {
  return outcomeOf(evaluation, openLeaves(evaluation.reading, [evaluation.ruleSet.answer]))
}

function optionOf(changes: readonly Change[], now: Evaluation, then: Evaluation, outcome: string): Option {
  const [before, after] = [now.outcomes(), then.outcomes()]
  const price = ({ id, title }: Price): Price => ({ id, title })
  return {
    changes,
    outcome,
    title: titleOf(now.ruleSet, outcome),
    gained: after.filter((one) => !before.includes(one)).map(price),
    lost: before.filter((one) => !after.includes(one)).map(price),
  }
}
