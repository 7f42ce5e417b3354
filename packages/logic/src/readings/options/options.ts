import type { Case, Given } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import type { Words } from '../../values/words.ts'
import type { Alternative } from '../ask/alternatives.ts'
import { becomesImpossible } from '../ask/becomes-impossible.ts'
import { vary } from '../ask/vary.ts'
import { outcomeOf, titleOf } from '../determine/outcome-of.ts'
import { type Evaluation, evaluate } from '../evaluate/evaluate.ts'
import { openLeaves } from '../explain/open-leaves.ts'
import { type PublishedValue, publishValue } from '../explain/published-value.ts'
import { type Choosable, choosableIn } from './changes.ts'

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
  /** Was every set of up to `MOST_CHOICES` choices tried? */
  readonly complete: boolean
}

/** Choices tried together. While the answer is open, those on which the case is silent come on top, one by one. */
const MOST_CHOICES = 3
/** Cases evaluated at most. */
const MOST_TRIALS = 4000

/** A set of choices on the way. */
interface State {
  readonly evaluation: Evaluation
  readonly changes: readonly Change[]
  readonly counted: number
}

/** The smallest sets of choosable facts whose change leads to another, settled outcome. */
export function options(ruleSet: RuleSet, given: Case): OptionsResult {
  const now = evaluate(ruleSet, given)
  const found = new Map<string, Option>()
  const seen = new Set<string>()
  let complete = true
  let level: readonly State[] = [{ evaluation: now, changes: [], counted: 0 }]
  const refuse = (): void => {
    complete = false
  }
  while (level.length > 0) {
    const next: State[] = []
    for (const state of level) {
      if (seen.size >= MOST_TRIALS) refuse()
      for (const { changes, counted } of seen.size < MOST_TRIALS ? stepsFrom(state, refuse) : []) {
        const key = keyOf(changes)
        if (seen.has(key)) continue
        seen.add(key)
        const evaluation = withChanges(now, changes)
        next.push({ evaluation, changes, counted })
        if (evaluation.possible.length !== 1 || evaluation.answer === now.answer) continue
        const needed = onlyNeeded(now, evaluation, changes)
        if (needed) found.set(keyOf(needed), optionOf(needed, now, withChanges(now, needed)))
      }
    }
    level = next
  }
  return { outcome: resultOf(now), options: [...found.values()].toSorted(byGravity(ruleSet)), complete }
}

function byGravity({ answer }: RuleSet): (a: Option, b: Option) => number {
  const order = Object.keys(answer.type.options)
  return (a, b) => order.indexOf(b.outcome) - order.indexOf(a.outcome) || a.changes.length - b.changes.length
}

/**
 * What to try next from a state: a choice on any fact that could change the answer, and past the most choices still
 * one on the first fact on which the case is silent, while the answer is open.
 */
function stepsFrom(state: State, refuse: () => void): readonly Omit<State, 'evaluation'>[] {
  const { evaluation, changes, counted } = state
  const isOpen = evaluation.possible.length > 1
  if (counted >= MOST_CHOICES && !isOpen) return []
  const changed = new Set(changes.map(({ fact }) => fact))
  const free = choosableIn(evaluation).filter(({ fact }) => !changed.has(fact.id))
  if (free.some(({ isExact }) => !isExact)) refuse()
  const isSilent = ({ fact }: Choosable): boolean => !evaluation.given.facts.has(fact.id)
  const silent = isOpen ? free.find(isSilent) : undefined
  return free
    .filter((one) => one === silent || counted < MOST_CHOICES)
    .flatMap((one) => {
      const changesTo = one.instead.map((choice) => [...changes, changeOf(evaluation, one.fact, choice)])
      return changesTo.map((all) => ({ changes: all, counted: one === silent ? counted : counted + 1 }))
    })
}

function withChanges(now: Evaluation, changes: readonly Change[]): Evaluation {
  const variations = changes.flatMap(({ fact, value }) => {
    const declared = now.ruleSet.facts.get(fact)
    return declared ? [{ target: { fact: declared }, given: value }] : []
  })
  return vary(now, variations)
}

/** Of more changes than these, those that can be left out are left out one after another. */
const MOST_SUBSETS = 6

/**
 * The smallest part of the changes that leads to the same outcome in a case that can be: one made on the way may not
 * matter at the end. Nothing where there is none.
 */
function onlyNeeded(now: Evaluation, then: Evaluation, changes: readonly Change[]): readonly Change[] | null {
  const leadsThere = (part: readonly Change[]): boolean => {
    const evaluation = part.length === changes.length ? then : withChanges(now, part)
    return evaluation.answer === then.answer && !becomesImpossible(now, evaluation)
  }
  if (changes.length <= MOST_SUBSETS) return subsetsOf(changes).find(leadsThere) ?? null
  const fewer = changes.map((spare) => changes.filter((each) => each !== spare)).find(leadsThere)
  return fewer ? onlyNeeded(now, then, fewer) : leadsThere(changes) ? changes : null
}

/** Every part of a list, the smallest first. */
function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts = Array.from({ length: 2 ** items.length }, (_, bits) =>
    items.filter((_, place) => (bits & (1 << place)) !== 0),
  )
  return parts.toSorted((a, b) => a.length - b.length)
}

function changeOf({ given }: Evaluation, fact: Fact, { given: value, label: to }: Alternative): Change {
  const said = given.facts.get(fact.id)
  const from = said === undefined || said.status === 'absent' ? null : publishValue(fact.type, said.value)
  return { fact: fact.id, label: fact.label, from, to, value }
}

function keyOf(changes: readonly Change[]): string {
  return changes
    .map(({ fact, to }) => `${fact}=${to.en}`)
    .toSorted()
    .join('\n')
}
function resultOf(evaluation: Evaluation): string {
  return outcomeOf(evaluation, openLeaves(evaluation.reading, [evaluation.ruleSet.answer]))
}

function optionOf(changes: readonly Change[], now: Evaluation, then: Evaluation): Option {
  const [before, after] = [now.outcomes(), then.outcomes()]
  const price = ({ id, title }: Price): Price => ({ id, title })
  const outcome = resultOf(then)
  return {
    changes,
    outcome,
    title: titleOf(now.ruleSet, outcome),
    gained: after.filter((one) => !before.includes(one)).map(price),
    lost: before.filter((one) => !after.includes(one)).map(price),
  }
}
