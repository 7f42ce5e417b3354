import { regime } from '@sekisho/law/regimes'
import type { Overrides } from './case-file.ts'
import { type Call, textOption } from './command.ts'
import { partyLookUpOf } from './lists/party-options.ts'

/**
 * The day of `--on`, the regime of `--regime`, and where parties are looked up.
 * @throws ProblemError when the regime does not exist
 */
export async function overridesOf(call: Call): Promise<Overrides> {
  const [on, named] = [textOption(call, 'on'), textOption(call, 'regime')]
  if (named !== undefined) await regime(named)
  const parties = await partyLookUpOf(call)
  return {
    ...(on === undefined ? {} : { on }),
    ...(named === undefined ? {} : { regime: named }),
    ...(parties === undefined ? {} : { parties }),
  }
}
