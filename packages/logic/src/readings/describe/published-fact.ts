import type { Fact } from '../../expression/fact.ts'
import type { ValueType } from '../../expression/types.ts'
import type { Words } from '../../values/words.ts'

/** A fact as published: what is asked, and how its value is written in a case. */
export interface PublishedFact {
  readonly id: string
  readonly type: ValueType['is']
  /** How its values are written, such as `true | false` or `1.00% | 1/100`. */
  readonly written: string
  /** The options of a choice. */
  readonly options?: Readonly<Record<string, Words>>
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
          : `1000 (${type.unit})`
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

/** Publishes the declaration of a fact. */
export function publishFact({
  id,
  type,
  label,
  question,
  help,
  source,
  choosable,
  mayBeAbsent,
}: Fact): PublishedFact {
  return {
    id,
    type: type.is,
    written: written(type),
    ...(type.is === 'choice' ? { options: type.options } : {}),
    label,
    question,
    ...(help ? { help } : {}),
    ...(source ? { source } : {}),
    choosable,
    mayBeAbsent,
  }
}
