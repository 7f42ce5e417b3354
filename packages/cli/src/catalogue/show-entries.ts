import type { ControlList, Entry } from '@sekisho/catalogue/list'
import { entriesById, lookUpEntry, pairings, parseEntryNumber, pathOf } from '@sekisho/catalogue/list'
import { ProblemError } from '@sekisho/logic'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'
import { listsOf } from './lists-folder.ts'

/** An entry with all below it, each indented under its parent. */
function entryLines(list: ControlList, entry: Entry, depth = 0): readonly string[] {
  const entries = entriesById(list)
  const indent = '  '.repeat(depth + 1)
  return [
    `${indent}${entry.id}  ${entry.text}`,
    ...(entry.notes ?? []).map((note) => `${indent}  ${note}`),
    ...entry.children.flatMap((id) => {
      const child = entries.get(id)
      return child ? entryLines(list, child, depth + 1) : []
    }),
  ]
}

/** Shows an entry of every imported list that has its number, with the path down to it and what is paired with it. */
export async function showEntries(
  [number = '']: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const parsed = parseEntryNumber(number)
  if (!parsed) throw new ProblemError([misused('no-entry-number', number)])
  const { id } = parsed
  const lists = (await listsOf(call, terminal)).filter((list) => parsed.lists.includes(list.id))
  const found = lists.map((list) => ({ list, ...lookUpEntry(list, id) }))
  const paired = pairings.filter(({ bracket }) => bracket === id)
  if (textOption(call, 'format') === 'json') {
    const published = found.map((one) => ({
      list: one.list.id,
      asOf: one.list.asOf,
      is: one.is,
      ...('entry' in one ? { entry: one.entry, path: pathOf(one.list, id).map((above) => above.id) } : {}),
      ...('nearest' in one && one.nearest ? { nearest: one.nearest.id } : {}),
    }))
    await terminal.out(`${JSON.stringify({ id, found: published, pairings: paired }, null, 2)}\n`)
  } else {
    for (const one of found) {
      const head = terminal.style(`${terminal.say(one.list.title)} ${one.list.asOf}`, 'bold')
      const above = pathOf(one.list, id).slice(0, -1)
      const body =
        one.is === 'entry'
          ? [...above.map((entry) => `  ${entry.id}  ${entry.text}`), ...entryLines(one.list, one.entry)]
          : [`  ${terminal.say(absence(id, one))}`]
      await terminal.out(`${[head, ...body].join('\n')}\n`)
    }
    for (const { codes, goodsOrder } of paired) {
      const said = terminal.say({ ja: '参考（優先順位は定めない）', en: 'for reference only, no priority' })
      await terminal.out(`${said}: ${[...goodsOrder, ...codes.map(({ code }) => code)].join(', ')}\n`)
    }
  }
  if (lists.length === 0) throw new ProblemError([misused('list-not-imported', id, parsed.lists.join(', '))])
  return found.some(({ is }) => is === 'entry') ? EXIT.done : EXIT.faulty
}

function absence(id: string, found: ReturnType<typeof lookUpEntry>) {
  if (found.is === 'deleted')
    return { ja: `${id} は削除された番号です。`, en: `${id} is a number whose content was deleted.` }
  const near = 'nearest' in found && found.nearest ? found.nearest.id : undefined
  return near === undefined
    ? { ja: `${id} はこのリストにありません。`, en: `${id} is not in this list.` }
    : {
        ja: `${id} はありません。上の番号は ${near} です。`,
        en: `There is no ${id}; the number above it is ${near}.`,
      }
}
