import type { Citation } from '../../expression/citation.ts'
import type { Fact } from '../../expression/fact.ts'
import { matteredOf } from '../../expression/kinds.ts'
import type { Scope, Value } from '../../expression/reading.ts'
import type { Expression } from '../../expression/types.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import type { Evaluation } from '../evaluate/evaluate.ts'
import type { ProofStep } from './proof.ts'
import { type Context, type Explained, type ProofProgram, proofProgramOf } from './proof-program.ts'
import { type PublishedValue, publishValue } from './published-value.ts'

/** Explains expressions of one evaluation. What is named is expanded once, then referred to. */
export class Explainer {
  readonly evaluation: Evaluation
  readonly reading: CaseReading
  /** The citations that mattered and were not read in the text itself. */
  readonly unverified = new Set<Citation>()
  /** The facts given as assumed that mattered. */
  readonly assumed = new Set<Fact>()
  /** The ids of the rulings that mattered. */
  readonly ruled = new Set<string>()
  /** The steps made for the facts of this case: one each, however often it stands in the proof. */
  readonly facts = new Map<Fact, ProofStep>()
  readonly #program: ProofProgram
  readonly #expanded = new Set<Expression>()
  readonly #scopes: Scope[] = []

  constructor(evaluation: Evaluation) {
    this.evaluation = evaluation
    this.reading = evaluation.reading
    this.#program = proofProgramOf(evaluation.ruleSet)
  }

  /** Adds the steps of an expression to those among which they stand. */
  add(part: Explained, into: ProofStep[], context: Context): void {
    part.explain(this, into, context)
  }

  /** Adds the steps of those parts that carried the value of an expression. */
  addParts(expression: Expression, into: ProofStep[], context: Context): void {
    for (const { expression: part, scope } of matteredOf(expression, this.reading)) {
      if (scope) this.inside(scope, () => this.add(this.#program.of(part), into, context))
      else this.add(this.#program.of(part), into, context)
    }
  }

  steps(expression: Expression, context: Context): readonly ProofStep[] {
    const steps: ProofStep[] = []
    this.add(this.#program.of(expression), steps, context)
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
    const result = this.reading.inside(scope, explain)
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

  /** Notes what a step cites. */
  cites({ unverified }: { readonly unverified: readonly Citation[] }): void {
    for (const citation of unverified) this.unverified.add(citation)
  }
}
