import {
  type Determination,
  evaluate,
  explain,
  type Obligation,
  type ProofStep,
  type RuleSet,
  type Words,
} from '@sekisho/logic'
import { determinationOf } from '../../deal/determined.ts'
import { sayGiven } from './say-given.ts'
import type { Side } from './sides.ts'

/** The same thing on both sides; `null` where a side has nothing. */
export interface Pair<Value> {
  readonly id: string
  readonly left: Value | null
  readonly right: Value | null
}

/** A conclusion or decision that is not the same on both sides. */
export interface Turned extends Pair<Words> {
  /** What it carried, on either side: the answer, only something else that follows, or nothing. */
  readonly carried: 'answer' | 'follows' | 'nothing'
}

/** How two sides differ. */
export interface Difference {
  readonly left: Determination
  readonly right: Determination
  readonly facts: readonly Pair<Words>[]
  /** What follows, on either side; the same object twice where it is alike. */
  readonly obligations: readonly Pair<Obligation>[]
  readonly turned: readonly Turned[]
}

/** Compares two cases under the same rules. */
export function differenceOf(ruleSet: RuleSet, left: Side, right: Side): Difference {
  const [before, after] = [determinationOf(ruleSet, left.case), determinationOf(ruleSet, right.case)]
  return {
    left: before,
    right: after,
    facts: factsThatDiffer(ruleSet, left, right),
    obligations: obligationsOf(before, after),
    turned: turnedBetween(ruleSet, { side: left, says: before }, { side: right, says: after }),
  }
}

function factsThatDiffer(ruleSet: RuleSet, left: Side, right: Side): readonly Pair<Words>[] {
  const [before, after] = [evaluate(ruleSet, left.case), evaluate(ruleSet, right.case)]
  return [...ruleSet.facts.values()]
    .map((fact) => ({
      id: fact.id,
      left: sayGiven(before, fact, left.case.facts.get(fact.id)),
      right: sayGiven(after, fact, right.case.facts.get(fact.id)),
    }))
    .filter(({ left, right }) => left?.ja !== right?.ja)
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? ''
}

function obligationsOf(left: Determination, right: Determination): readonly Pair<Obligation>[] {
  const ids = new Set([...left.obligations, ...right.obligations].map(({ id }) => id))
  return [...ids].map((id) => {
    const [one, other] = [left, right].map(
      ({ obligations }) => obligations.find((obligation) => obligation.id === id) ?? null,
    )
    return { id, left: one ?? null, right: other ?? null }
  })
}

/** Is what follows the same on both sides, its days and its conditions too? */
export function isAlike({ left, right }: Pair<Obligation>): boolean {
  return (
    left !== null && right !== null && written(daysAndConditions(left)) === written(daysAndConditions(right))
  )
}

function daysAndConditions({ earliest, due, standstillUntil, ranges, conditions }: Obligation): unknown {
  return [earliest, due, standstillUntil, ranges, conditions.map(({ id }) => id)]
}

interface Said {
  readonly side: Side
  readonly says: Determination
}

function turnedBetween(ruleSet: RuleSet, left: Said, right: Said): readonly Turned[] {
  const steps = [left, right].map(({ says }) => says.proof.steps)
  const [ofAnswer, ofAll] = [steps.flatMap((all) => all.slice(0, 1)), steps.flat()].map(
    (some) => new Set(idsIn(some)),
  )
  const carriedBy = (id: string): Turned['carried'] =>
    ofAnswer?.has(id) ? 'answer' : ofAll?.has(id) ? 'follows' : 'nothing'
  const rules = [...ruleSet.rules.values()]
    .filter(({ id }) => left.says.conclusions[id] !== right.says.conclusions[id])
    .map(({ id }) => ({ id, left: sayTruth(left, id), right: sayTruth(right, id) }))
  const [before, after] = [evaluate(ruleSet, left.side.case), evaluate(ruleSet, right.side.case)]
  const decisions = [...ruleSet.decisions.values()]
    .filter(({ id }) => written(left.says.decisions[id]) !== written(right.says.decisions[id]))
    .map((node) => ({
      id: node.id,
      left: explain(before, node).text,
      right: explain(after, node).text,
    }))
  return [...decisions, ...rules].map((one) => ({ ...one, carried: carriedBy(one.id) }))
}

const TRUTHS = {
  true: { ja: '当たる', en: 'applies' },
  false: { ja: '当たらない', en: 'does not apply' },
  null: { ja: '分からない', en: 'not known' },
} as const

function sayTruth({ says: { conclusions } }: Said, id: string): Words {
  return TRUTHS[`${conclusions[id] ?? null}`]
}

function idsIn(steps: readonly ProofStep[]): readonly string[] {
  return steps.flatMap(({ id, because }) => [...(id === undefined ? [] : [id]), ...idsIn(because)])
}
