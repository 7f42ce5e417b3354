import { EMPTY_CASE } from '../case/given.ts'
import type { Constant } from '../expression/constant.ts'
import { type Node, nodeOf, operandsOf } from '../expression/kinds.ts'
import type { Parameter } from '../expression/parameter.ts'
import type { Scope } from '../expression/reading.ts'
import type {
  DayExpression,
  Expression,
  NumberExpression,
  NumberType,
  ValueType,
} from '../expression/types.ts'
import { CaseReading } from '../readings/evaluate/case-reading.ts'
import { compareExact, type Exact, isFraction } from '../values/exact.ts'
import type { Problem } from '../values/problem.ts'
import { type Num, rangeOf } from '../values/range.ts'
import type { RuleSetDescription } from '../write/rule-set.ts'
import { type Declared, expressionsOf, isNamed } from './collect.ts'
import { faulty } from './messages.ts'

/** Where an expression stands: in what named thing, inside which lists, which absent facts are guarded. */
interface Surroundings {
  readonly id: string
  readonly file: string | undefined
  readonly lists: readonly string[]
  readonly guarded: readonly Expression[]
}

function describe(type: ValueType): string {
  return type.is === 'number' ? type.unit : type.is
}

function isSameType(a: ValueType, b: ValueType): boolean {
  if (a.is === 'choice' && b.is === 'choice')
    return Object.keys(a.options).join() === Object.keys(b.options).join()
  return describe(a) === describe(b) && a.is === b.is
}

/** Every number that a constant or parameter can be; what is said of its gaps needs no check. */
function valuesOf(node: Constant<NumberType> | Parameter<NumberType>): readonly Exact[] {
  if (node.kind === 'parameter') return node.values.flatMap(({ is }) => (is === null ? [] : [is]))
  return typeof node.is === 'string' ? [] : [node.is]
}

/**
 * Types, units, scopes and bounds: after this no expression can fail. What a number can be at all is found by
 * reading it over a case that says nothing, so bounds need no analysis of their own.
 */
class TypeCheck {
  readonly problems: Problem[] = []
  readonly #anything: CaseReading

  constructor(act: DayExpression) {
    this.#anything = new CaseReading(EMPTY_CASE, act)
  }

  #report(where: Surroundings, problem: (file: string | undefined) => Problem): void {
    this.problems.push(problem(where.file))
  }

  /** What the number can be at all, inside the lists it stands in. */
  #bounds(expression: NumberExpression, { lists }: Surroundings): Num {
    const scopes = lists.map((list): Scope => ({ list, place: 0, record: {} }))
    return this.#anything.within(scopes, expression)
  }

  #isAtLeast(expression: NumberExpression, least: number, where: Surroundings): boolean {
    const { low, lowOpen } = rangeOf(this.#bounds(expression, where))
    if (low === null) return false
    const order = compareExact(low, least)
    return order > 0 || (order === 0 && !(lowOpen && least < 0))
  }

  #sameTypes(where: Surroundings, ...expressions: readonly Expression[]): void {
    const [first, ...rest] = expressions
    const other = rest.find(({ type }) => first && !isSameType(first.type, type))
    if (first && other) {
      this.#report(where, (file) =>
        faulty('unit-mismatch', file, where.id, `${describe(first.type)}, ${describe(other.type)}`),
      )
    }
  }

  /** Checks an expression and everything anonymous in it; named ones are checked as themselves. */
  visit(expression: Expression, where: Surroundings): void {
    const node = nodeOf(expression)
    this.#checkNode(node, where)
    for (const operand of operandsOf(node)) {
      if (!isNamed(operand)) this.visit(operand, this.#inner(node, operand, where))
      else this.#checkRead(node, operand, where)
    }
  }

  /** The same for an expression that nothing holds, such as the condition of an outcome. */
  visitRoot(expression: Expression, where: Surroundings): void {
    if (!isNamed(expression)) this.visit(expression, where)
    else this.#checkRead(undefined, expression, where)
  }

  #inner(node: Node, operand: Expression, where: Surroundings): Surroundings {
    if (node.kind === 'quantified' || node.kind === 'sum') {
      return operand === node.list ? where : { ...where, lists: [...where.lists, node.list.id] }
    }
    if (node.kind === 'when-present' && operand === node.that) {
      return { ...where, guarded: [...where.guarded, node.fact] }
    }
    return where
  }

  #checkRead(reader: Node | undefined, operand: Expression, where: Surroundings): void {
    const node = nodeOf(operand)
    if (node.kind !== 'fact' || !node.mayBeAbsent) return
    const guards = reader?.kind === 'when-present' && reader.fact === node
    if (!guards && !where.guarded.includes(node)) {
      this.#report(where, (file) => faulty('unguarded-absence', file, where.id, node.id))
    }
  }

  #checkNode(node: Node, where: Surroundings): void {
    const { id } = where
    switch (node.kind) {
      case 'compare':
        this.#sameTypes(where, node.left, node.right)
        return
      case 'plus':
        this.#sameTypes(where, ...node.terms)
        return
      case 'extreme':
        this.#sameTypes(where, ...node.of)
        return
      case 'decision':
        this.#sameTypes(where, node.principle, ...node.exceptions.map(({ is }) => is))
        return
      case 'share':
        this.#sameTypes(where, node.part, node.whole)
        if (!this.#isAtLeast(node.part, 0, where) || !this.#isPositive(node.whole, where)) {
          this.#report(where, (file) => faulty('division-by-nothing', file, id))
        }
        return
      case 'scale':
        if (valuesOf(node.by).some((value) => compareExact(value, 0) <= 0))
          this.#report(where, (file) => faulty('factor-not-positive', file, id))
        return
      case 'sum':
      case 'quantified':
        this.#checkList(node, where)
        return
      case 'one-of':
        for (const option of node.options) {
          const known = Object.keys(node.of.type.options)
          if (!known.includes(option)) {
            this.#report(where, (file) => faulty('unknown-option', file, id, option, known.join(', ')))
          }
        }
        return
      case 'constant':
        if (node.type.is === 'choice' && !Object.hasOwn(node.type.options, String(node.is))) {
          const known = Object.keys(node.type.options).join(', ')
          this.#report(where, (file) => faulty('unknown-option', file, id, String(node.is), known))
        }
        return
      case 'field':
        if (!where.lists.includes(node.list)) {
          this.#report(where, (file) => faulty('field-out-of-scope', file, id, `${node.list}.${node.name}`))
        }
        return
      case 'day-shift':
        this.#checkShift(node, where)
        return
      case 'fact':
      case 'all-of':
      case 'any-of':
      case 'in-set':
      case 'negative':
      case 'not':
      case 'outside':
      case 'parameter':
      case 'rule':
      case 'when-present':
        return
    }
  }

  #isPositive(expression: NumberExpression, where: Surroundings): boolean {
    const { low, lowOpen } = rangeOf(this.#bounds(expression, where))
    if (low === null) return false
    const order = compareExact(low, 0)
    return order > 0 || (order === 0 && lowOpen)
  }

  #checkList(node: Extract<Node, { kind: 'sum' | 'quantified' }>, where: Surroundings): void {
    if (where.lists.includes(node.list.id)) {
      this.#report(where, (file) => faulty('nested-same-list', file, where.id, node.list.id))
    }
    const inside = { ...where, lists: [...where.lists, node.list.id] }
    if (node.kind === 'sum' && !this.#isAtLeast(node.of, 0, inside)) {
      this.#report(where, (file) => faulty('negative-addend', file, where.id))
    }
  }

  #checkShift(node: Extract<Node, { kind: 'day-shift' }>, where: Surroundings): void {
    const { end, calendar } = node.counting
    if (!calendar && (end === 'moves' || node.unit === 'business-days')) {
      this.#report(where, (file) => faulty('calendar-missing', file, where.id))
    }
    const isPeriod = (value: Exact) =>
      !isFraction(value) && compareExact(value, 0) >= 0 && compareExact(value, 36600) <= 0
    if (!valuesOf(node.length).every(isPeriod))
      this.#report(where, (file) => faulty('length-not-whole', file, where.id))
  }
}

function wrongNumbersOfOptions({ named, files }: Declared): readonly Problem[] {
  return [...named.values()].flatMap((node) => {
    const types =
      node.type.is === 'list' ? Object.values(node.type.fields).map(({ type }) => type) : [node.type]
    return types.flatMap((type) => {
      const count = type.is === 'choice' ? Object.keys(type.options).length : 1
      return count > 0 && count <= 30
        ? []
        : [faulty('too-many-options', files.get(node.id), node.id, String(count))]
    })
  })
}

/** Types, units, options, scopes, guards and bounds of everything a regime declares. */
export function checkTypes(description: RuleSetDescription, declared: Declared): readonly Problem[] {
  const check = new TypeCheck(description.act)
  for (const node of declared.named.values()) {
    check.visit(node, { id: node.id, file: declared.files.get(node.id), lists: [], guarded: [] })
  }
  const anonymous: readonly [string, Expression][] = [
    ...description.outcomes.flatMap((outcome) =>
      expressionsOf(outcome).map((expression): [string, Expression] => [outcome.id, expression]),
    ),
    ...(description.constraints ?? []).map(({ id, always }): [string, Expression] => [id, always]),
  ]
  for (const [id, expression] of anonymous) {
    check.visitRoot(expression, { id, file: undefined, lists: [], guarded: [] })
  }
  return [...check.problems, ...wrongNumbersOfOptions(declared)]
}
