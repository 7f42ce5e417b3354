import type { Day, Rule } from '@sekisho/logic'

/** Does a rule cover acts of the day? One that looks at another day than that of the act is taken to. */
export function coversDay({ from = -Infinity, until = Infinity, at }: Rule, day: Day): boolean {
  return at !== undefined || (day >= from && day <= until)
}
