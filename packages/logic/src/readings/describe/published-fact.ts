import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import { type Field, isWholeType, type ValueType } from '../../expression/types.ts'
import { exactBound } from '../../expression/unknown.ts'
import { formatExact } from '../../values/exact.ts'
import type { Words } from '../../values/words.ts'

export const FACTS_FORMAT = 'sekisho-facts/1'

/** Every fact of a regime, as published. Its JSON Schema is `schema/facts-1.schema.json`. */
export interface PublishedFacts {
  readonly format: typeof FACTS_FORMAT
  readonly regime: string
  readonly version: string
  readonly knownOn: string
  readonly facts: readonly PublishedFact[]
}

/** What can be given as a value, and how it is written in a case. */
export interface PublishedType {
  readonly type: ValueType['is']
  /** How its values are written, such as `true | false` or `1.00% | 1/100`. */
  readonly written: string
  /** The options of a choice. */
  readonly options?: Readonly<Record<string, Words>>
  /** The unit of a number: `ratio`, `day`, a currency, a counted thing or a measure. */
  readonly unit?: string
  /** The smallest and greatest number that can be, exact. */
  readonly min?: string
  readonly max?: string
  /** The fields of the records of a list, in order. */
  readonly fields?: readonly PublishedField[]
}

/** A field of the records of a list. */
export interface PublishedField extends PublishedType {
  readonly name: string
  readonly label: Words
  readonly help?: Words
}

/** A fact as published: what is asked, and how its value is written in a case. */
export interface PublishedFact extends PublishedType {
  readonly id: string
  readonly label: Words
  readonly question: Words
  readonly help?: Words
  /** Where it can be found. */
  readonly source?: Words
  /** Can the actor choose it? */
  readonly choosable: boolean
  readonly mayBeAbsent: boolean
}

/** How the values of a type are written in a case file. */
function written(type: ValueType): string {
  switch (type.is) {
    case 'truth':
      return 'true | false'
    case 'choice':
      return Object.keys(type.options).join(' | ')
    case 'number':
      return type.unit === 'day'
        ? 'YYYY-MM-DD'
        : type.unit === 'ratio'
          ? '1.00% | 1/100'
          : `${isWholeType(type) ? '1000' : '4.5'} (${type.unit})`
    case 'text':
      return '"…"'
    case 'list':
      return `[ { ${Object.values(type.fields)
        .map((field) => `${field.name}: ${written(field.type)}`)
        .join(', ')} } ]`
    case 'set':
      return ''
  }
}

/** Publishes what can be given as a value of something declared. */
export function publishType({ type, min, max }: Pick<Fact, 'type' | 'min' | 'max'>): PublishedType {
  return {
    type: type.is,
    written: written(type),
    ...(type.is === 'choice' ? { options: type.options } : {}),
    ...(type.is === 'number' ? { unit: type.unit } : {}),
    ...(min === undefined ? {} : { min: formatExact(exactBound(min)) }),
    ...(max === undefined ? {} : { max: formatExact(exactBound(max)) }),
    ...(type.is === 'list' ? { fields: Object.values(type.fields).map(publishField) } : {}),
  }
}

function publishField(field: Field): PublishedField {
  const { name, label, help } = field
  return { name, ...publishType(field), label, ...(help ? { help } : {}) }
}

/** Publishes the declaration of a fact. */
export function publishFact(fact: Fact): PublishedFact {
  const { id, label, question, help, source, choosable, mayBeAbsent } = fact
  return {
    id,
    ...publishType(fact),
    label,
    question,
    ...(help ? { help } : {}),
    ...(source ? { source } : {}),
    choosable,
    mayBeAbsent,
  }
}

/** Publishes every fact of the rule set. */
export function publishFacts({ id, version, knownOn, facts }: RuleSet): PublishedFacts {
  return { format: FACTS_FORMAT, regime: id, version, knownOn, facts: [...facts.values()].map(publishFact) }
}
