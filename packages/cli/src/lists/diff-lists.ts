import { ProblemError } from '@sekisho/logic'
import { diffVersions, type ListVersion } from '@sekisho/names/folder'
import type { ListedParty } from '@sekisho/names/lists'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'
import { asProblems, importedVersions, watchListsFolder } from './watch-lists.ts'

function versionOf(versions: readonly ListVersion[], id: string, asOf: string): ListVersion {
  const same = versions.filter(({ list }) => list === id)
  const found = same.find((version) => version.asOf === asOf)
  if (found) return found
  throw new ProblemError([misused('no-list-of-day', id, asOf, same.map((one) => one.asOf).join(', '))])
}

const line = ({ id, names }: ListedParty) => `  ${id}  ${names[0]?.text ?? ''}`

/** What changed in a list between two of its versions: who was added, removed, and in what changed. */
export async function diffLists(
  [id = '', from = '', until = '']: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = watchListsFolder(call)
  const versions = await importedVersions(folder)
  const [before, after] = [versionOf(versions, id, from), versionOf(versions, id, until)]
  const diff = await asProblems(folder, () => diffVersions(folder, before, after))
  if (textOption(call, 'format') === 'json') {
    await terminal.out(`${JSON.stringify({ list: id, from, until, ...diff }, null, 2)}\n`)
    return EXIT.done
  }
  const part = (words: { ja: string; en: string }, lines: readonly string[]) =>
    lines.length === 0 ? [] : [terminal.style(`${terminal.say(words)} (${lines.length})`, 'bold'), ...lines]
  const lines = [
    `${id} ${from} → ${until}`,
    ...part({ ja: '追加', en: 'added' }, diff.added.map(line)),
    ...part({ ja: '削除', en: 'removed' }, diff.removed.map(line)),
    ...part(
      { ja: '変更', en: 'changed' },
      diff.changed.map(({ after: party, fields }) => `${line(party)}  (${fields.join(', ')})`),
    ),
  ]
  await terminal.out(`${lines.join('\n')}\n`)
  return EXIT.done
}
