import type { Num } from '../values/range.ts'
import type { Truth } from '../values/truth.ts'
import type { Expression, ListType, NumberType, TruthType, ValueType } from './types.ts'

/** A choice is the set of options still possible, one bit an option in the order of its type. */
export type Options = number

/** A record of a list: what is known of each field. */
export type RecordValue = Readonly<Record<string, Value>>

/** A list: its records, and whether there may be more that nobody named. */
export interface ListValue {
  readonly records: readonly RecordValue[]
  readonly open: boolean
}

/** A text, or `null` for one that is not known. */
export type TextValue = string | null

/** What is known of a value; what it is depends on the type of the expression. */
export type Value = Truth | Options | Num | TextValue | ListValue | ReadonlySet<string>

/** The value of an expression of a type. */
export type ValueOf<Type extends ValueType> = Type extends TruthType
  ? Truth
  : Type extends { is: 'choice' }
    ? Options
    : Type extends NumberType
      ? Num
      : Type extends ListType
        ? ListValue
        : Type extends { is: 'set' }
          ? ReadonlySet<string> | null
          : TextValue

/** The record in scope while a quantifier or a sum looks at one. */
export interface Scope {
  readonly list: string
  /** Its place in the list, from 0. */
  readonly place: number
  readonly record: RecordValue
}

/** What a kind of expression may ask of the reading that evaluates it. */
export interface Reading {
  /** The value of an expression, computed once a case unless it reads the record in scope. */
  value<Type extends ValueType>(expression: Expression<Type>): ValueOf<Type>
  /** What was computed, by the place that the compiled program gives its expression. */
  readonly known: (Value | null | undefined)[]
  /** Computes what is not known yet. */
  compute(expression: Expression, evaluate: Evaluate<Value | null>): Value | null
  /** Reads anything while a record is in scope. */
  inside<Result>(scope: Scope, read: (reading: Reading) => Result): Result
  /** What the case says of a fact; what can be at all when it says nothing. */
  given(fact: Expression): Value
  /** Is the fact known to be absent? Unknown while nothing is said of it. */
  absent(fact: Expression): Truth
  /** What the case says of the field of the record in scope. */
  field(list: string, name: string): Value | undefined
  /** A person's ruling about a rule, decision or entry that is not modelled, or nothing. */
  ruling(id: string): Value | undefined
  /** The day that rules and parameters look at unless they name another. */
  readonly actDay: Expression<NumberType<'day'>>
}

/** How one expression is evaluated: a function made once, which has the functions of its parts at hand. */
export type Evaluate<Result> = (reading: Reading) => Result

/** What a kind needs in order to make the function of its node. */
export interface Compiler {
  /** The day that rules and parameters look at unless they name another. */
  readonly actDay: Expression<NumberType<'day'>>
  /** The function of a part; the same each time. */
  compile<Type extends ValueType>(expression: Expression<Type>): Evaluate<ValueOf<Type>>
}

/** A part of an expression that carried its value, in the scope where it did. */
export interface Part {
  readonly expression: Expression
  readonly scope?: Scope
}

/** What every kind of expression must say of itself; `compile` and `mattered` stand side by side. */
export interface KindOf<Node extends Expression> {
  /** The expressions it is made of. */
  operands(node: Node): readonly Expression[]
  /** How it is evaluated. */
  compile(node: Node, compiler: Compiler): Evaluate<ValueOf<Node['type']>>
  /** Those parts of it that carried its value: only what mattered. */
  mattered(node: Node, reading: Reading): readonly Part[]
}

/** Every operand mattered. */
export function allParts(expressions: readonly Expression[]): readonly Part[] {
  return expressions.map((expression) => ({ expression }))
}
