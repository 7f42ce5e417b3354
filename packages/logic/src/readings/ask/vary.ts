import type { Case, Given } from '../../case/given.ts'
import type { Evaluate, Value } from '../../expression/reading.ts'
import type { Expression } from '../../expression/types.ts'
import { CaseReading } from '../evaluate/case-reading.ts'
import { Evaluation } from '../evaluate/evaluate.ts'
import { canRead } from './reads-of.ts'
import { type Target, withTarget } from './target.ts'

/** One thing said otherwise. */
export interface Variation {
  readonly target: Target
  readonly given: Given
}

/** Reads a varied case; what can read none of the variations keeps the value it had before. */
class VariedReading extends CaseReading {
  readonly #before: CaseReading
  readonly #targets: readonly Target[]

  constructor(given: Case, before: CaseReading, targets: readonly Target[]) {
    super(given, before.actDay)
    this.#before = before
    this.#targets = targets
  }

  override compute(expression: Expression, evaluate: Evaluate<Value | null>): Value | null {
    const isNamed = expression.kind === 'rule' || expression.kind === 'decision'
    if (!isNamed || this.#targets.some((target) => canRead(expression, target, this.actDay)))
      return evaluate(this)
    return this.#before.value(expression)
  }
}

/** Evaluates the same case with some things said otherwise; only what reads them is computed anew. */
export function vary(before: Evaluation, variations: readonly Variation[]): Evaluation {
  const given = variations.reduce(
    (varied, { target, given }) => withTarget(varied, target, given),
    before.given,
  )
  const targets = variations.map(({ target }) => target)
  return new Evaluation(before.ruleSet, given, new VariedReading(given, before.reading, targets))
}
