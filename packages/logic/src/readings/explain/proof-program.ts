import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Evaluate, ValueOf } from '../../expression/reading.ts'
import type { Expression, ValueType } from '../../expression/types.ts'
import { programOf } from '../evaluate/program.ts'
import { once } from '../once.ts'
import type { Explainer } from './explainer.ts'
import { explanationOf } from './explanations.ts'
import type { ProofStep } from './proof.ts'

/**
 * Where the steps of an expression will stand. `together`: beside others that carry the value only jointly; `apart`:
 * beside others each of which would do; `alone`: by itself, so exactly one step of that very expression is wanted;
 * `exception`: of a rule that is an exception of the one it stands under. In all but `alone` an expression whose parts
 * say it all gives their steps instead of its own.
 */
export type Context = 'together' | 'apart' | 'alone' | 'exception'

/** Adds the steps that say why an expression has its value. */
export type Explain = (explainer: Explainer, into: ProofStep[], context: Context) => void

/** How a kind of expression is explained: the function for its node, with all that no case changes made before. */
export type Explanation<Node extends Expression> = (node: Node, program: ProofProgram) => Explain

/** An expression with the functions made for it once: how it is evaluated and how it is explained. */
export interface Explained<Type extends ValueType = ValueType> {
  readonly evaluate: Evaluate<ValueOf<Type>>
  readonly explain: Explain
  readonly expression: Expression
}

/** The expressions of a rule set as they are explained, each made when first asked for. */
export class ProofProgram {
  readonly ruleSet: RuleSet
  readonly #explained = new Map<Expression, Explained>()

  constructor(ruleSet: RuleSet) {
    this.ruleSet = ruleSet
  }

  /** How an expression is evaluated. */
  evaluate<Type extends ValueType>(expression: Expression<Type>): Evaluate<ValueOf<Type>> {
    return programOf(this.ruleSet.act).compile(expression)
  }

  of<Type extends ValueType>(expression: Expression<Type>): Explained<Type> {
    let explained = this.#explained.get(expression)
    if (explained === undefined) {
      explained = {
        evaluate: this.evaluate<ValueType>(expression),
        explain: explanationOf(expression)(expression, this),
        expression,
      }
      this.#explained.set(expression, explained)
    }
    // What is held for an expression was made of that expression.
    return explained as Explained<Type>
  }
}

/** The proof program of a rule set, made once. */
export const proofProgramOf = once((ruleSet: RuleSet) => new ProofProgram(ruleSet))
