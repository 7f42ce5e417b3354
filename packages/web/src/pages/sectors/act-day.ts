import { type Day, dayOf, formatDay, parseDay, type RuleSet } from '@sekisho/logic'
import { today } from '../../words/today.ts'

/** The day asked for, else today; `null` when what was asked for is no day of the modelled span. */
export function actDay({ span }: RuleSet, asked: string | undefined): string | null {
  if (asked === undefined) return formatDay(clamped(dayOf(today()), span))
  const day = parseDay(asked)
  return day !== null && day >= span.from && day <= span.until ? asked : null
}

function clamped(day: Day, { from, until }: RuleSet['span']): Day {
  return Math.min(Math.max(day, from), until)
}
