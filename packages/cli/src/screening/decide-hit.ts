import { ProblemError } from '@sekisho/logic'
import { DecisionFile, decide, type Verdict } from '@sekisho/names/decisions'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { asProblems } from '../lists/watch-lists.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'
import { screenProblem } from './messages.ts'
import { type Result, readResults } from './results.ts'

/** Records what somebody decides about a hit of results, with both parties as the results have them. */
export async function decideHit(
  [file = '', subjectId = '', list = '', entryId = '']: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const [verdict, reason, by, record] = ['verdict', 'reason', 'by', 'decisions'].map((name) =>
    needed(call, name),
  )
  const found: Extract<Result, { readonly id: string }>[] = []
  await readResults(file, (result) => {
    if ('id' in result && result.id === subjectId) found.push(result)
  })
  const [only, second] = found
  if (!only || second)
    throw new ProblemError([screenProblem(second ? 'two-subjects' : 'no-subject', { file }, subjectId)])
  const hit = only.hits.find((one) => one.list === list && one.id === entryId)
  if (!hit) throw new ProblemError([screenProblem('no-hit', { file }, `${subjectId}: ${list} ${entryId}`)])
  const decision = decide(subjectId, only.subject, hit, {
    // One of the choices of the option, which the call was checked against.
    verdict: verdict as Verdict,
    reason: reason ?? '',
    by: by ?? '',
    at: new Date().toISOString(),
  })
  await asProblems(record ?? '', () => new DecisionFile(record ?? '').add(decision))
  await terminal.out(`${subjectId}: ${list} ${entryId} ${hit.name} – ${verdict}\n`)
  return EXIT.done
}

/** @throws ProblemError where the option is not given, or empty: a decision without who and why is none */
function needed(call: Call, name: string): string {
  const value = textOption(call, name)?.trim()
  if (!value) throw new ProblemError([misused('missing-value', `--${name}`, name.toUpperCase())])
  return value
}
