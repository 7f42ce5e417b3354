import { regime } from '@sekisho/law/regimes'
import { ProblemError, parseDay } from '@sekisho/logic'
import type { Overrides } from './case-file.ts'
import { type Call, textOption } from './command.ts'
import { misused } from './usage-messages.ts'

/**
 * The day of `--on` and the regime of `--regime`.
 * @throws ProblemError when the day or the regime does not exist
 */
export async function overridesOf(call: Call): Promise<Overrides> {
  const [on, named] = [textOption(call, 'on'), textOption(call, 'regime')]
  if (named !== undefined) await regime(named)
  if (on !== undefined && parseDay(on) === null) throw new ProblemError([misused('impossible-day', on)])
  return { ...(on === undefined ? {} : { on }), ...(named === undefined ? {} : { regime: named }) }
}
