import type { Citation, Cites } from '../../expression/citation.ts'
import { citesOf } from '../../expression/citation.ts'
import type { Fact } from '../../expression/fact.ts'
import { matteredOf } from '../../expression/kinds.ts'
import type { Scope, Value } from '../../expression/reading.ts'
import type { Expression } from '../../expression/types.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import { explanationOf } from './explanations.ts'
import type { ProofStep } from './proof.ts'
import { type PublishedValue, publishValue } from './published-value.ts'

/**
 * Where the steps of an expression will stand. `together`: beside others that carry the value only jointly; `apart`:
 * beside others each of which would do; `alone`: by itself, so exactly one step of that very expression is wanted.
 * In the other two an expression whose parts say it all gives their steps instead of its own.
 */
export type Context = 'together' | 'apart' | 'alone'

/** How a kind of expression is explained: adds the steps that say why it has its value. */
export type Explanation<Node extends Expression> = (
  node: Node,
  explainer: Explainer,
  into: ProofStep[],
  context: Context,
) => void

/** Explains expressions of one evaluation. What is named is expanded once, then referred to. */
export class Explainer {
  readonly evaluation: Evaluation
  readonly reading: CaseReading
  /** The citations that mattered. */
  readonly cited = new Set<Citation>()
  /** The facts given as assumed that mattered. */
  readonly assumed = new Set<Fact>()
  /** The ids of the rulings that mattered. */
  readonly ruled = new Set<string>()
  /** The steps of facts that were explained: one each, however often it stands in the proof. */
  readonly facts = new Map<Fact, ProofStep>()
  readonly #expanded = new Set<Expression>()
  readonly #scopes: Scope[] = []

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation
    this.reading = evaluation.reading
  }

  /** Adds the steps of an expression to those among which they stand. */
  add(expression: Expression, into: ProofStep[], context: Context): void {
    explanationOf(expression)(expression, this, into, context)
  }

  /** Adds the steps of those parts that carried the value of an expression. */
  addParts(expression: Expression, into: ProofStep[], context: Context): void {
    for (const { expression: part, scope } of matteredOf(expression, this.reading)) {
      if (scope) this.inside(scope, () => this.add(part, into, context))
      else this.add(part, into, context)
    }
  }

  steps(expression: Expression, context: Context): readonly ProofStep[] {
    const steps: ProofStep[] = []
    this.add(expression, steps, context)
    return steps
  }

  /** The steps of the parts by themselves: what an expression is so because of. */
  parts(expression: Expression): readonly ProofStep[] {
    const steps: ProofStep[] = []
    this.addParts(expression, steps, 'together')
    return steps
  }

  inside<Result>(scope: Scope, explain: () => Result): Result {
    this.#scopes.push(scope)
    const result = this.reading.during([scope], explain)
    this.#scopes.pop()
    return result
  }

  /** The place in its list, from 0, of the record in scope. */
  placeIn(list: string): number {
    return this.#scopes.findLast((scope) => scope.list === list)?.place ?? 0
  }

  /** The value of an expression where the explainer stands. */
  value(expression: Expression): Value | null {
    return this.reading.value(expression)
  }

  published(expression: Expression): PublishedValue {
    return publishValue(expression.type, this.value(expression))
  }

  /** Is the named expression to be expanded here? The first time only. */
  expands(named: Expression): boolean {
    if (this.#expanded.has(named)) return false
    this.#expanded.add(named)
    return true
  }

  cites(cites: Cites): void {
    for (const citation of citesOf(cites)) this.cited.add(citation)
  }
}
