import { ProblemError } from '@sekisho/logic'
import { type ListVersion, partiesOf } from '@sekisho/names/folder'
import type { ListedParty } from '@sekisho/names/lists'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'
import { asProblems, importedVersions, watchListsFolder } from './watch-lists.ts'

/** An entry in every version of its list that is kept: was this party listed on that day, and as what? */
export async function showListed(
  [list = '', id = '']: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = watchListsFolder(call)
  const on = textOption(call, 'on')
  const kept = (await importedVersions(folder)).filter((version) => version.list === list)
  // As of a day, the newest version that was there counts.
  const versions = on === undefined ? kept : kept.filter(({ asOf }) => asOf <= on).slice(-1)
  if (versions.length === 0)
    throw new ProblemError([
      misused('no-list-of-day', list, on ?? '', kept.map(({ asOf }) => asOf).join(', ')),
    ])
  const history: { readonly asOf: string; readonly party: ListedParty | null }[] = []
  for (const version of versions)
    history.push({ asOf: version.asOf, party: await asProblems(folder, () => entryOf(folder, version, id)) })
  if (textOption(call, 'format') === 'json') {
    await terminal.out(`${JSON.stringify({ list, id, versions: history }, null, 2)}\n`)
    return EXIT.done
  }
  for (const { asOf, party } of history) {
    const said = party ? { ja: '載っている', en: 'listed' } : { ja: '載っていない', en: 'not listed' }
    await terminal.out(`${terminal.style(`${list} ${asOf}`, 'bold')}  ${id}  ${terminal.say(said)}\n`)
    for (const line of party ? linesOf(party) : []) await terminal.out(`  ${line}\n`)
  }
  return EXIT.done
}

async function entryOf(folder: string, version: ListVersion, id: string): Promise<ListedParty | null> {
  for await (const party of partiesOf(folder, version)) if (party.id === id) return party
  return null
}

/** The entry as the list has it, a line for each thing that it says. */
function linesOf({ id: _, names, ...rest }: ListedParty): readonly string[] {
  const said = Object.entries(rest).map(([field, value]) => `${field}: ${plain(value)}`)
  return [...names.map(({ text, quality }) => `${quality}: ${text}`), ...said]
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([field, one]) =>
      field === 'text' || field === 'day' || field === 'value' ? plain(one) : `${field} ${plain(one)}`,
    )
    .join(' ')
}
