/**
 * When something was, in milliseconds: a date is the beginning of its day in universal time, `YYYY` and `YYYY-MM` the beginning
 * of theirs. Nothing of what is no date of RFC 3339.
 */
export function instantOf(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d(-\d\d([Tt ].+)?)?)?$/.test(value)) return undefined
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : at
}

/** The day of a date or of a date with time, as it is written there. */
export function dayOf(value: string): string {
  return value.slice(0, 10)
}
