import { compileNode } from '../../expression/kinds.ts'
import type { Compiler, Evaluate, Value, ValueOf } from '../../expression/reading.ts'
import type { DayExpression, Expression, ValueType } from '../../expression/types.ts'
import { freeLists } from './free-lists.ts'

/**
 * The expressions that share a day of the act, each compiled once, for every case there will be, to a function that has
 * the functions of its parts at hand. What does not read a record in scope has a place where a reading remembers it.
 */
export class Program implements Compiler {
  readonly actDay: DayExpression
  readonly #functions = new Map<Expression, Evaluate<Value | null>>()
  #places = 0

  constructor(actDay: DayExpression) {
    this.actDay = actDay
  }

  /** How many places there are so far. */
  get places(): number {
    return this.#places
  }

  compile<Type extends ValueType>(expression: Expression<Type>): Evaluate<ValueOf<Type>> {
    let evaluate = this.#functions.get(expression)
    if (evaluate === undefined) {
      evaluate = this.#remembered(expression, compileNode<ValueType>(expression, this))
      this.#functions.set(expression, evaluate)
    }
    // What is held for an expression is what `compileNode` gave for it.
    return evaluate as Evaluate<ValueOf<Type>>
  }

  #remembered(expression: Expression, evaluate: Evaluate<Value | null>): Evaluate<Value | null> {
    if (expression.kind === 'constant' || freeLists(expression).size > 0) return evaluate
    const place = this.#places++
    return (reading) => {
      const known = reading.known[place]
      if (known !== undefined) return known
      const value = reading.compute(expression, evaluate)
      reading.known[place] = value
      return value
    }
  }
}

const programs = new WeakMap<DayExpression, Program>()

/** The program of the rule sets with a day of the act. */
export function programOf(actDay: DayExpression): Program {
  let program = programs.get(actDay)
  if (program === undefined) {
    program = new Program(actDay)
    programs.set(actDay, program)
  }
  return program
}
