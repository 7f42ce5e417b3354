import { ProblemError, parseDay } from '@sekisho/logic'
import type { Overrides } from './case-file.ts'
import { type Call, textOption } from './command.ts'
import { misused } from './usage-messages.ts'

/**
 * The day of `--on` and the regime of `--regime`.
 * @throws ProblemError when the day does not exist
 */
export function overridesOf(call: Call): Overrides {
  const [on, regime] = [textOption(call, 'on'), textOption(call, 'regime')]
  if (on !== undefined && parseDay(on) === null) throw new ProblemError([misused('impossible-day', on)])
  return { ...(on === undefined ? {} : { on }), ...(regime === undefined ? {} : { regime }) }
}
