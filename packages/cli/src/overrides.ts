import { regime } from '@sekisho/law/regimes'
import type { Overrides } from './case-file.ts'
import { type Call, textOption } from './command.ts'

/**
 * The day of `--on` and the regime of `--regime`.
 * @throws ProblemError when the regime does not exist
 */
export async function overridesOf(call: Call): Promise<Overrides> {
  const [on, named] = [textOption(call, 'on'), textOption(call, 'regime')]
  if (named !== undefined) await regime(named)
  return { ...(on === undefined ? {} : { on }), ...(named === undefined ? {} : { regime: named }) }
}
