import { isObject } from '../is-object.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/**
 * A date as 0.4 has it: a year or a month becomes its first day, as the standard allows, and a time is left out. What is no date
 * stays as it is, for the check to find.
 */
export function wholeDate(value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (/^\d{4}$/.test(value)) return `${value}-01-01`
  if (/^\d{4}-\d\d$/.test(value)) return `${value}-01`
  return /^\d{4}-\d\d-\d\d[T ]/.test(value) ? value.slice(0, 10) : value
}

/** A country with its name, which 0.4 demands: of a code alone (addresses until 0.3), or an object without a name. */
export function country(value: unknown): unknown {
  if (typeof value === 'string')
    return { name: countryName(value), ...(/^[A-Za-z]{2}$/.test(value) && { code: value }) }
  if (!isObject(value) || value.name !== undefined || typeof value.code !== 'string') return value
  return { name: countryName(value.code), ...value }
}

/** The English name of a country or of the country of a subdivision; the code itself where it is none. */
function countryName(code: string): string {
  const region = code.slice(0, 2).toUpperCase()
  if (!/^[A-Z]{2}(-|$)/i.test(code)) return code
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(region) ?? code
}

/** An address of 0.4. Kinds that cannot stand there any more become `alternative`. */
export function address(value: unknown, kinds: readonly string[]): unknown {
  if (!isObject(value)) return value
  const { type } = value
  return {
    ...value,
    ...(typeof type === 'string' && !kinds.includes(type) && { type: 'alternative' }),
    ...(value.country !== undefined && { country: country(value.country) }),
  }
}

/** A value with each of its items changed, where it is a list. */
export function each(value: unknown, change: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => change(item)) : value
}

/** An object without the members that are undefined: what was missing stays missing. */
export function defined(members: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
