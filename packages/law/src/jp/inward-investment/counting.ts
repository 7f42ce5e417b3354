import { governmentCalendar } from '../../shared/government-calendar.ts'

/** How the periods of the procedure are counted: the day itself is day one. */

export const standing = { firstDay: 'counted', end: 'stays' } as const
/** A period for filing moves off the holidays of the offices. */
export const moving = { firstDay: 'counted', end: 'moves', calendar: governmentCalendar } as const
