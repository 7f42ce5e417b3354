import type { ControlList } from '@sekisho/catalogue/list'
import { diffLists, type ListDiff, touchedItems } from '@sekisho/catalogue/list'
import { ProblemError } from '@sekisho/logic'
import { z } from 'zod'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { plainOf } from '../plain.ts'
import { readCases } from '../read/read-cases.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'
import { LIST_IDS } from './list-ids.ts'
import { listsOf } from './lists-folder.ts'

const Item = z.strictObject({
  name: z.string(),
  list: z.enum(LIST_IDS),
  asOf: z.string(),
  entries: z.array(z.string()),
})

type ClassifiedItem = z.infer<typeof Item>

/** The classified items of a file: name, list, asOf, entries. */
async function itemsIn(file: string): Promise<readonly ClassifiedItem[]> {
  const items: ClassifiedItem[] = []
  for await (const read of readCases(file)) {
    if (!read.ok) throw new ProblemError([read.problem])
    const parsed = Item.safeParse(plainOf(read.record.value))
    if (!parsed.success) throw new ProblemError([misused('bad-item', file, String(items.length + 1))])
    items.push(parsed.data)
  }
  return items
}

function listOf(lists: readonly ControlList[], id: string, asOf: string): ControlList {
  const found = lists.find((list) => list.id === id && list.asOf === asOf)
  if (found) return found
  const known = lists.filter((list) => list.id === id).map((list) => list.asOf)
  throw new ProblemError([misused('no-list-of-day', id, asOf, known.join(', '))])
}

function diffText(
  { from, until, added, removed, renumbered, changed }: ListDiff,
  { say, style }: Terminal,
): string {
  const part = (heading: { ja: string; en: string }, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [style(`${say(heading)} (${lines.length})`, 'bold'), ...lines.map((line) => `  ${line}`)]
  return [
    `${from} → ${until}`,
    ...part(
      { ja: '追加', en: 'added' },
      added.map(({ id, text }) => `${id}  ${text}`),
    ),
    ...part(
      { ja: '削除', en: 'removed' },
      removed.map(({ id, text }) => `${id}  ${text}`),
    ),
    ...part(
      { ja: '番号の変更', en: 'renumbered' },
      renumbered.map(({ before, after }) => `${before.id} → ${after.id}  ${after.text}`),
    ),
    ...part(
      { ja: '文言の変更', en: 'changed' },
      changed.flatMap(({ before, after }) => [`${after.id}`, `  − ${before.text}`, `  + ${after.text}`]),
    ),
  ].join('\n')
}

/** Compares an imported list on two of its days, and says which classified items the change touches. */
export async function diffDays(
  [id = '', from = '', until = '']: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const lists = await listsOf(call, terminal)
  const after = listOf(lists, id, until)
  const diff = diffLists(listOf(lists, id, from), after)
  const file = textOption(call, 'items')
  const touched = file === undefined ? [] : touchedItems(await itemsIn(file), diff, after)
  if (textOption(call, 'format') === 'json') {
    await terminal.out(`${JSON.stringify({ ...diff, touched }, null, 2)}\n`)
    return EXIT.done
  }
  const lines = touched.map(
    ({ item, by }) =>
      `  ${item.name}: ${by.map(({ entry, changed }) => `${entry} (${changed.join(', ')})`).join('; ')}`,
  )
  const heading = terminal.say({ ja: '判定をやり直す品目', en: 'Items to classify again' })
  const tail = file === undefined ? [] : [`${heading} (${lines.length})`, ...lines]
  await terminal.out(`${[diffText(diff, terminal), ...tail].join('\n')}\n`)
  return EXIT.done
}
