import { type Cites, citesOf } from '../expression/citation.ts'
import type { Calendar } from '../expression/day-shift.ts'
import { type Bound, DAY, type ValueType } from '../expression/types.ts'
import { exactBound } from '../expression/unknown.ts'
import { type Day, formatDay, parseDay } from '../values/day.ts'
import { type Exact, lowestTerms } from '../values/exact.ts'
import type { Words } from '../values/words.ts'
import type { CalendarJson, CitationJson, FieldJson, NumberJson, TypeJson } from './rule-set-json.ts'

export function wordsToJson({ ja, en }: Words): Words {
  return { ja, en }
}

export function citesToJson(cites: Cites): readonly CitationJson[] {
  return citesOf(cites).map(({ ja, en, chain, verified, note }) => ({
    ja,
    en,
    chain: chain.map(wordsToJson),
    verified,
    ...(note ? { note: wordsToJson(note) } : {}),
  }))
}

/** The number in lowest terms; a day as its date where it is one that can be written so. */
export function numberToJson(unit: string, value: Exact): NumberJson {
  const small = lowestTerms(value)
  if (typeof small === 'object') return `${small.n}/${small.d}`
  const day = unit === DAY && typeof small === 'number' ? formatDay(small) : ''
  return parseDay(day) === null ? String(small) : day
}

export function daysToJson(days: { readonly from?: Day; readonly until?: Day; readonly inForce?: Day }): {
  from?: string
  until?: string
  inForce?: string
} {
  return {
    ...(days.from === undefined ? {} : { from: formatDay(days.from) }),
    ...(days.until === undefined ? {} : { until: formatDay(days.until) }),
    ...(days.inForce === undefined ? {} : { inForce: formatDay(days.inForce) }),
  }
}

export function optionsToJson(options: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  return Object.fromEntries(Object.entries(options).map(([name, words]) => [name, wordsToJson(words)]))
}

function typeToJson(type: ValueType): TypeJson {
  switch (type.is) {
    case 'truth':
    case 'text':
      return { is: type.is }
    case 'choice':
      return { is: 'choice', options: optionsToJson(type.options) }
    case 'number':
      return { is: 'number', unit: type.unit, ...(type.measured ? { measured: true } : {}) }
    case 'list':
      return {
        is: 'list',
        fields: Object.fromEntries(
          Object.entries(type.fields).map(([name, field]) => [name, declaredToJson(field)]),
        ),
      }
    case 'set':
      throw new TypeError('only parameters are sets')
  }
}

interface Declared {
  readonly type: ValueType
  readonly label: Words
  readonly help?: Words
  readonly min?: Bound
  readonly max?: Bound
}

/** What a fact and a field have in common. */
export function declaredToJson({ type, label, help, min, max }: Declared): FieldJson {
  const unit = type.is === 'number' ? type.unit : ''
  return {
    type: typeToJson(type),
    label: wordsToJson(label),
    ...(help ? { help: wordsToJson(help) } : {}),
    ...(min === undefined ? {} : { min: numberToJson(unit, exactBound(min)) }),
    ...(max === undefined ? {} : { max: numberToJson(unit, exactBound(max)) }),
  }
}

export function calendarToJson({ id, title, cite, from, until, closed }: Calendar): CalendarJson {
  const [citation] = citesToJson(cite)
  if (!citation) throw new TypeError(`the calendar "${id}" has no citation`)
  return {
    id,
    title: wordsToJson(title),
    cite: citation,
    from: formatDay(from),
    until: formatDay(until),
    closed: closed.map(formatDay),
  }
}
