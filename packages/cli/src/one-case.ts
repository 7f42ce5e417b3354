import { type ActCase, type Case, ProblemError, type RuleSet } from '@sekisho/logic'
import { loadCases, type Overrides } from './case-file.ts'
import { misused } from './usage-messages.ts'

/** The act of that id, or else the act of that number, counted from one. */
function actOf(acts: readonly ActCase[], named: string | undefined): ActCase | undefined {
  return acts.find(({ id }) => id !== null && id === named) ?? acts[Number(named ?? 0) - 1]
}

/**
 * The single case of a file.
 * @param act the act meant, of a deal of several
 * @throws ProblemError when the file cannot be read, or holds several cases, or several acts and none is named
 */
export async function oneCase(
  file: string,
  overrides: Overrides,
  command: string,
  act?: string,
): Promise<{ readonly ruleSet: RuleSet; readonly case: Case }> {
  const results = []
  for await (const result of loadCases(file, overrides)) {
    if (!result.ok) throw new ProblemError(result.problems)
    results.push(result.loaded)
    if (results.length > 1) break
  }
  const [only, second] = results
  if (!only || second) throw new ProblemError([misused('needs-one-case', command)])
  const [first, other] = only.acts
  const wanted = act === undefined && !other ? first : actOf(only.acts, act)
  if (!wanted) {
    const ids = only.acts.map(({ id }, place) => (id === null ? `${place + 1}` : `${place + 1} ${id}`))
    throw new ProblemError([misused('needs-one-act', command, ids.join(', '))])
  }
  return { ruleSet: only.ruleSet, case: wanted.case }
}
