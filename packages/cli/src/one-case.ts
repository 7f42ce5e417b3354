import { type Case, ProblemError, type RuleSet } from '@sekisho/logic'
import { loadCases, type Overrides } from './case-file.ts'
import { misused } from './usage-messages.ts'

/**
 * The single case of a file.
 * @throws ProblemError when the file cannot be read, or holds several cases or a deal of several acts
 */
export async function oneCase(
  file: string,
  overrides: Overrides,
  command: string,
): Promise<{ readonly ruleSet: RuleSet; readonly case: Case }> {
  const results = []
  for await (const result of loadCases(file, overrides)) {
    if (!result.ok) throw new ProblemError(result.problems)
    results.push(result.loaded)
    if (results.length > 1) break
  }
  const [only, second] = results
  const [act, other] = only?.acts ?? []
  if (!only || second || !act || other) throw new ProblemError([misused('needs-one-case', command)])
  return { ruleSet: only.ruleSet, case: act.case }
}
