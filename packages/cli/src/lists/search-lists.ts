import { ProblemError } from '@sekisho/logic'
import { prepareName } from '@sekisho/names/text'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { loadScreener } from '../screening/load-lists.ts'
import { screenProblem } from '../screening/messages.ts'
import type { Terminal } from '../terminal.ts'
import { watchListsFolder } from './watch-lists.ts'

/** A search is wider than a screening: part of a name is enough. */
const [WIDE, MOST] = [0.05, 20]

/** Who on the lists is called something like that, the likeliest first. */
export async function searchLists(
  [name = '']: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  if (prepareName(name).readings[0].parts.length === 0)
    throw new ProblemError([screenProblem('no-letters', {}, name)])
  const { screener, versions } = await loadScreener(watchListsFolder(call), terminal, textOption(call, 'on'))
  const hits = screener.screen({ name, kind: 'unknown' }, { threshold: WIDE, limit: MOST })
  if (textOption(call, 'format') === 'json') {
    const lists = versions.map(({ list, asOf }) => ({ list, asOf }))
    const found = hits.map(({ list, asOf, score, party }) => ({ list, asOf, score, party }))
    await terminal.out(`${JSON.stringify({ name, lists, found }, null, 2)}\n`)
    return EXIT.done
  }
  for (const { list, asOf, name: found, party } of hits)
    await terminal.out(
      `${terminal.style(`${list} ${party.id}`, 'bold')}  ${found}  ${party.kind}  (${asOf})\n`,
    )
  const looked = versions.map(({ list, asOf }) => `${list} ${asOf}`).join(', ')
  if (hits.length === 0)
    terminal.note(terminal.say({ ja: `見つかりません（${looked}）。`, en: `Nobody was found (${looked}).` }))
  return EXIT.done
}
