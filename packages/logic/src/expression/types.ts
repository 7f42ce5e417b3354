import type { Words } from '../values/words.ts'

/** The types of the language. A type is data, so that a rule set is checked before it runs. */
export type ValueType = TruthType | ChoiceType | NumberType | TextType | SetType | ListType

export interface TruthType {
  readonly is: 'truth'
}

/** One of a closed list of named options, at most 30. */
export interface ChoiceType<Option extends string = string> {
  readonly is: 'choice'
  readonly options: Readonly<Record<Option, Words>>
}

/**
 * An exact number in a unit: `ratio`, `day` (a calendar day), a currency such as `JPY`, a counted thing such as
 * `shares`, or a measure such as `µm`. Numbers of different units never meet.
 */
export interface NumberType<Unit extends string = string> {
  readonly is: 'number'
  readonly unit: Unit
  /** A measured quantity: every number is possible, not only whole ones. Ratios are measured anyway. */
  readonly measured?: true
}

/** Are only whole numbers of the type possible? All are whole but ratios and measured quantities. */
export function isWholeType({ unit, measured }: NumberType): boolean {
  return unit !== RATIO && measured !== true
}

export interface TextType {
  readonly is: 'text'
}

/** A set of texts, such as countries; only parameters have this type. */
export interface SetType {
  readonly is: 'set'
}

/** A list of records; its fields are expressions that hold inside a quantifier or sum over the list. */
export interface ListType<Fields extends RecordFields = RecordFields> {
  readonly is: 'list'
  readonly fields: Fields
}

/** The fields of a record by name. */
export type RecordFields = Readonly<Record<string, Field>>

export const TRUTH: TruthType = Object.freeze({ is: 'truth' })
export const TEXT: TextType = Object.freeze({ is: 'text' })
export const SET: SetType = Object.freeze({ is: 'set' })

/** The unit of calendar days. */
export const DAY = 'day'
/** The unit of shares of a whole, 1 being the whole. */
export const RATIO = 'ratio'

/** Any node that has a value. Nodes are frozen plain data. */
export interface Expression<Type extends ValueType = ValueType> {
  readonly kind: string
  readonly type: Type
}

export type TruthExpression = Expression<TruthType>
export type NumberExpression<Unit extends string = string> = Expression<NumberType<Unit>>
export type ChoiceExpression<Option extends string = string> = Expression<ChoiceType<Option>>
export type DayExpression = NumberExpression<typeof DAY>

/** A field of the record in scope. `list` is the id of the list fact it belongs to, set when the list is declared. */
export interface Field<Type extends ValueType = ValueType> extends Expression<Type> {
  readonly kind: 'field'
  readonly list: string
  readonly name: string
  readonly label: Words
  readonly help?: Words
  readonly min?: Bound
  readonly max?: Bound
}

/** A bound of a declared number: what can be, not what the law asks. */
export type Bound = number | { readonly n: number; readonly d: number }
