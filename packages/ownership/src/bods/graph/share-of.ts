import type { BodsShare } from '../statement.ts'
import type { ShareRange } from './records.ts'

/**
 * A share of BODS, in percent, as a range of fractions: an exact one is a range of one point, a missing bound is 0 or the whole,
 * and of two bounds on one side the narrower counts. Nothing when no value is left, or one beyond 0 to 100.
 */
export function shareOf({
  exact,
  minimum,
  exclusiveMinimum,
  maximum,
  exclusiveMaximum,
}: BodsShare): ShareRange | undefined {
  const low = Math.max(minimum ?? 0, exclusiveMinimum ?? 0)
  const high = Math.min(maximum ?? 100, exclusiveMaximum ?? 100)
  const minOpen = exclusiveMinimum !== undefined && exclusiveMinimum >= low
  const maxOpen = exclusiveMaximum !== undefined && exclusiveMaximum <= high
  const given = [exact, minimum, exclusiveMinimum, maximum, exclusiveMaximum].filter(
    (value) => value !== undefined,
  )
  if (given.length === 0 || given.some((value) => value < 0 || value > 100)) return undefined
  if (exact !== undefined) return { min: exact / 100, max: exact / 100, minOpen: false, maxOpen: false }
  if (low > high || (low === high && (minOpen || maxOpen))) return undefined
  return { min: low / 100, max: high / 100, minOpen, maxOpen }
}
