import type { Fact } from '../expression/fact.ts'
import type {
  Bound,
  ChoiceType,
  DAY,
  Field,
  ListType,
  NumberType,
  RATIO,
  RecordFields,
  TextType,
  TruthType,
  ValueType,
} from '../expression/types.ts'
import { TEXT, TRUTH } from '../expression/types.ts'
import type { Words } from '../values/words.ts'

/** What every fact says of itself. */
export interface FactDescription {
  readonly label: Words
  readonly question: Words
  readonly help?: Words
  /** Where it can be found: a register, a list, a document. */
  readonly source?: Words
  /** Can the actor choose it (a commitment, a structure)? False when left out. */
  readonly choosable?: boolean
  /** Can it be known to be absent? False when left out. */
  readonly mayBeAbsent?: boolean
}

export interface NumberDescription extends FactDescription {
  readonly min?: Bound
  readonly max?: Bound
}

function declare<Type extends ValueType>(id: string, type: Type, description: NumberDescription): Fact<Type> {
  return Object.freeze({ choosable: false, mayBeAbsent: false, ...description, kind: 'fact', type, id })
}

/** A fact that holds or not. */
export function truthFact(id: string, description: FactDescription): Fact<TruthType> {
  return declare(id, TRUTH, description)
}

/** A fact that is one of named options, each with a label in both languages. */
export function choiceFact<const Option extends string>(
  id: string,
  description: FactDescription & { readonly options: Readonly<Record<Option, Words>> },
): Fact<ChoiceType<Option>> {
  const { options, ...rest } = description
  return declare(id, choiceType(options), rest)
}

/** A free text, such as a country code. */
export function textFact(id: string, description: FactDescription): Fact<TextType> {
  return declare(id, TEXT, description)
}

/** A whole number of things, such as `shares`. */
export function wholeFact<const Unit extends string>(
  id: string,
  { unit, ...description }: NumberDescription & { readonly unit: Unit },
): Fact<NumberType<Unit>> {
  return declare(id, Object.freeze({ is: 'number', unit }), description)
}

/**
 * A measured quantity, such as a length: an exact number, whole or not, counted in one unit.
 * @param unit the one unit in which the rules count it, such as `µm`; other units are converted before a case is read
 */
export function quantityFact<const Unit extends string>(
  id: string,
  { unit, ...description }: NumberDescription & { readonly unit: Unit },
): Fact<NumberType<Unit>> {
  return declare(id, Object.freeze({ is: 'number', unit, measured: true }), description)
}

/** An exact ratio from 0 to 1 (0 % to 100 %) unless other bounds are given. */
export function ratioFact(id: string, description: NumberDescription): Fact<NumberType<typeof RATIO>> {
  return declare(id, RATIO_TYPE, { min: 0, max: 1, ...description })
}

/** An amount in the smallest unit of a currency, such as `JPY`. */
export function moneyFact<const Currency extends string>(
  id: string,
  { currency, ...description }: NumberDescription & { readonly currency: Currency },
): Fact<NumberType<Currency>> {
  return declare(id, Object.freeze({ is: 'number', unit: currency }), { min: 0, ...description })
}

/** A calendar day. */
export function dayFact(id: string, description: FactDescription): Fact<NumberType<typeof DAY>> {
  return declare(id, DAY_TYPE, description)
}

/** A list of records. Its fields are declared with `truthField` and its like. */
export function listFact<const Fields extends Readonly<Record<string, UnplacedField>>>(
  id: string,
  { fields, ...description }: FactDescription & { readonly fields: Fields },
): Fact<ListType<Placed<Fields>>> {
  const placed = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      Object.freeze({ ...field, kind: 'field', list: id, name }),
    ]),
  )
  // `fromEntries` forgets the names; every field given is placed under its own name.
  return declare(
    id,
    Object.freeze({ is: 'list', fields: Object.freeze(placed) as RecordFields as Placed<Fields> }),
    description,
  )
}

/** A field before its list is declared. */
export interface UnplacedField<Type extends ValueType = ValueType> {
  readonly type: Type
  readonly label: Words
  readonly help?: Words
  readonly min?: Bound
  readonly max?: Bound
}

type Placed<Fields extends Readonly<Record<string, UnplacedField>>> = {
  readonly [Name in keyof Fields]: Field<Fields[Name]['type']>
}

interface FieldDescription {
  readonly label: Words
  readonly help?: Words
}

export function truthField(description: FieldDescription): UnplacedField<TruthType> {
  return { type: TRUTH, ...description }
}

export function choiceField<const Option extends string>({
  options,
  ...description
}: FieldDescription & { readonly options: Readonly<Record<Option, Words>> }): UnplacedField<
  ChoiceType<Option>
> {
  return { type: choiceType(options), ...description }
}

export function textField(description: FieldDescription): UnplacedField<TextType> {
  return { type: TEXT, ...description }
}

export function ratioField(description: FieldDescription): UnplacedField<NumberType<typeof RATIO>> {
  return { type: RATIO_TYPE, min: 0, max: 1, ...description }
}

export function wholeField<const Unit extends string>({
  unit,
  ...description
}: FieldDescription & { readonly unit: Unit; readonly min?: Bound; readonly max?: Bound }): UnplacedField<
  NumberType<Unit>
> {
  return { type: Object.freeze({ is: 'number', unit }), ...description }
}

const RATIO_TYPE: NumberType<typeof RATIO> = Object.freeze({ is: 'number', unit: 'ratio' })
const DAY_TYPE: NumberType<typeof DAY> = Object.freeze({ is: 'number', unit: 'day' })

/** The type of a choice; use it too for the values of a decision. */
export function choiceType<const Option extends string>(
  options: Readonly<Record<Option, Words>>,
): ChoiceType<Option> {
  return Object.freeze({ is: 'choice', options: Object.freeze(options) })
}
