import type { Case } from '../../case/given.ts'
import type { Fact } from '../../expression/fact.ts'
import type { Evaluate, Reading, Scope, Value, ValueOf } from '../../expression/reading.ts'
import type { DayExpression, Expression, ValueType } from '../../expression/types.ts'
import { unknownOf } from '../../expression/unknown.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../values/truth.ts'
import { type Program, programOf } from './program.ts'

/** Reads expressions over one case. What does not read a record in scope is computed once, wherever it stands. */
export class CaseReading implements Reading {
  readonly actDay: DayExpression
  readonly known: (Value | null | undefined)[]
  readonly #case: Case
  readonly #program: Program
  readonly #scopes: Scope[] = []

  constructor(given: Case, actDay: DayExpression) {
    this.#case = given
    this.actDay = actDay
    this.#program = programOf(actDay)
    this.known = new Array(this.#program.places).fill(undefined)
  }

  value<Type extends ValueType>(expression: Expression<Type>): ValueOf<Type> {
    return this.#program.compile(expression)(this)
  }

  compute(_: Expression, evaluate: Evaluate<Value | null>): Value | null {
    return evaluate(this)
  }

  inside<Result>(scope: Scope, read: (reading: Reading) => Result): Result {
    this.#scopes.push(scope)
    const result = read(this)
    this.#scopes.pop()
    return result
  }

  /** The value inside several scopes, the innermost last. */
  within<Type extends ValueType>(scopes: readonly Scope[], expression: Expression<Type>): ValueOf<Type> {
    return this.during(scopes, () => this.value(expression))
  }

  /** Reads anything while records are in scope. */
  during<Result>(scopes: readonly Scope[], read: () => Result): Result {
    this.#scopes.push(...scopes)
    const result = read()
    this.#scopes.length -= scopes.length
    return result
  }

  given(fact: Expression): Value | null {
    // Only `factKind` calls this, with its own node.
    const declared = fact as Fact
    const given = this.#case.facts.get(declared.id)
    return given === undefined || given.status === 'absent' ? unknownOf(declared) : given.value
  }

  absent(fact: Expression): Truth {
    // Only `whenPresentKind` calls this, with the fact it guards.
    const given = this.#case.facts.get((fact as Fact).id)
    return given === undefined ? UNKNOWN : given.status === 'absent' ? TRUE : FALSE
  }

  field(list: string, name: string): Value | undefined {
    for (let place = this.#scopes.length - 1; place >= 0; place--) {
      const scope = this.#scopes[place]
      if (scope?.list === list) return scope.record[name]
    }
    return undefined
  }

  ruling(id: string): Value | undefined {
    return this.#case.rulings.get(id)?.value
  }
}
