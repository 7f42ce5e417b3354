import { ProblemError } from '@sekisho/logic'
import { prepareName } from '@sekisho/names/text'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { watchListsFolder } from '../lists/watch-lists.ts'
import { kindOf } from '../names/kind-option.ts'
import type { Terminal } from '../terminal.ts'
import { hitLines } from './hit-text.ts'
import { loadScreener } from './load-lists.ts'
import { screenProblem } from './messages.ts'
import { subjectOf } from './read-subject.ts'
import { keptHit } from './results.ts'
import { thresholdOf } from './threshold-option.ts'

/** Screens one name, with what else the options say of its bearer. */
export async function screenName(name: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const threshold = thresholdOf(call)
  const [born, country] = [textOption(call, 'born'), textOption(call, 'country')]
  const made = subjectOf({ name, born, country }, kindOf(call))
  if ('field' in made)
    throw new ProblemError([screenProblem('bad-field', {}, `${made.field}: ${made.found}`)])
  if (prepareName(name).readings[0].parts.length === 0)
    throw new ProblemError([screenProblem('no-letters', {}, name)])
  const { screener, versions } = await loadScreener(watchListsFolder(call), terminal, textOption(call, 'on'))
  const hits = screener.screen(made.subject, { threshold }).map(keptHit)
  const lists = versions.map(({ list, asOf }) => ({ list, asOf }))
  if (textOption(call, 'format') === 'json') {
    const answer = {
      format: 'sekisho-screening/1',
      subject: made.subject,
      threshold,
      lists,
      hits,
    }
    await terminal.out(`${JSON.stringify(answer, null, 2)}\n`)
    return EXIT.done
  }
  const named = lists.map(({ list, asOf }) => `${list} ${asOf}`).join(', ')
  const head =
    hits.length === 0
      ? { ja: `候補はありません（基準 ${threshold}）。`, en: `No hit (threshold ${threshold}).` }
      : { ja: `候補 ${hits.length} 件`, en: hits.length === 1 ? '1 hit' : `${hits.length} hits` }
  const lines = hits.flatMap((hit) => hitLines(hit, terminal))
  await terminal.out(
    `${[terminal.style(terminal.say(head), 'bold'), ...lines, terminal.style(named, 'dim')].join('\n')}\n`,
  )
  return EXIT.done
}
