import type { Case } from '../../case/given.ts'
import type { Fact } from '../../expression/fact.ts'
import { evaluateNode } from '../../expression/kinds.ts'
import type { Reading, Scope, Value, ValueOf } from '../../expression/reading.ts'
import type { DayExpression, Expression, ValueType } from '../../expression/types.ts'
import { unknownOf } from '../../expression/unknown.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../values/truth.ts'

const places = new WeakMap<DayExpression, Map<Expression, number>>()

/** Where readings hold what they remember: one place an expression, the same for every case of a rule set. */
function placesOf(actDay: DayExpression): Map<Expression, number> {
  let held = places.get(actDay)
  if (!held) {
    held = new Map()
    places.set(actDay, held)
  }
  return held
}

/**
 * Reads expressions over one case. Named expressions (rules, decisions, parameters) are computed once, wherever they
 * stand: the check refuses a named expression that reads a field.
 */
export class CaseReading implements Reading {
  readonly actDay: DayExpression
  readonly #case: Case
  readonly #places: Map<Expression, number>
  /** What was computed, by the place of its expression. */
  readonly #values: (Value | undefined)[]
  readonly #scopes: Scope[] = []
  #remembersAll = false

  constructor(given: Case, actDay: DayExpression) {
    this.#case = given
    this.actDay = actDay
    this.#places = placesOf(actDay)
    this.#values = new Array(this.#places.size)
  }

  /** From now on anonymous expressions outside of records are computed once too: a proof reads them many times. */
  rememberAll(): void {
    this.#remembersAll = true
  }

  value<Type extends ValueType>(expression: Expression<Type>): ValueOf<Type> {
    if (!this.#isRemembered(expression)) return evaluateNode(expression, this)
    const place = this.#placeOf(expression)
    const known = this.#values[place]
    // What is held for an expression is what `evaluateNode` gave for it.
    if (known !== undefined) return known as ValueOf<Type>
    const value = evaluateNode(expression, this)
    this.#values[place] = value as Value
    return value
  }

  #placeOf(expression: Expression): number {
    const known = this.#places.get(expression)
    if (known !== undefined) return known
    const place = this.#places.size
    this.#places.set(expression, place)
    return place
  }

  #isRemembered({ kind }: Expression): boolean {
    if (kind === 'rule' || kind === 'decision' || kind === 'parameter') return true
    return this.#remembersAll && this.#scopes.length === 0 && kind !== 'fact' && kind !== 'constant'
  }

  inside<Type extends ValueType>(scope: Scope, expression: Expression<Type>): ValueOf<Type> {
    this.#scopes.push(scope)
    const value = this.value(expression)
    this.#scopes.pop()
    return value
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

  given(fact: Expression): Value {
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
