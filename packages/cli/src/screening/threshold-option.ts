import { ProblemError } from '@sekisho/logic'
import { MATCH } from '@sekisho/names/compare'
import type { Call, OptionSpec } from '../command.ts'
import { textOption } from '../command.ts'
import { misused } from '../usage-messages.ts'

export const THRESHOLD: OptionSpec = {
  name: 'threshold',
  value: 'SCORE',
  help: {
    ja: `候補とする点数（0から1、既定は ${MATCH}）`,
    en: `score from which on a hit counts (0 to 1; ${MATCH} unless given)`,
  },
}

/** The threshold the user named. @throws ProblemError where it is no number from 0 to 1 */
export function thresholdOf(call: Call): number {
  const given = textOption(call, 'threshold')
  if (given === undefined) return MATCH
  if (!/^(?:0?\.\d+|0|1(?:\.0+)?)$/.test(given))
    throw new ProblemError([misused('bad-option', '--threshold', given, '0–1')])
  return Number(given)
}
