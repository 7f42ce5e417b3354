import { type ListId, newestOfEach } from '@sekisho/catalogue/list'
import type { Hit } from '@sekisho/catalogue/search'
import { ProblemError } from '@sekisho/logic'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'
import { isListId } from './list-ids.ts'
import { searchedLists, tariffCodes } from './lists-folder.ts'

const DEFAULT_LIMIT = 5

/** A text cut to what fits a line or two. */
function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}

function hitText({ id, entries, best, why }: Hit, { say, style }: Terminal): string {
  const heads = entries.map(
    ({ list, entry }) => `  ${say(list.title)} ${list.asOf}  ${entry.id}  ${shortened(entry.text)}`,
  )
  const path = best.path.map((entry) => entry.id).join(' > ')
  const reasons = why.map(({ asked, means }) =>
    means.length === 0 || (means.length === 1 && means[0] === asked)
      ? asked
      : `${asked} → ${means.join(', ')}`,
  )
  return [
    style(id, 'bold'),
    ...heads,
    `  ${say({ ja: '位置', en: 'place' })}: ${path}  ${shortened(best.entry.text)}`,
    `  ${say({ ja: '隣', en: 'beside it' })}: ${best.neighbours.map((entry) => entry.id).join(', ')}`,
    `  ${say({ ja: '一致', en: 'matched' })}: ${reasons.join('; ')}`,
  ].join('\n')
}

/** The one list that is wanted, where one is named. */
function wantedList(call: Call): readonly ListId[] | undefined {
  const named = textOption(call, 'list')
  return named !== undefined && isListId(named) ? [named] : undefined
}

function limitOf(call: Call): number {
  const given = textOption(call, 'limit')
  if (given === undefined) return DEFAULT_LIMIT
  if (!/^[1-9]\d{0,2}$/.test(given))
    throw new ProblemError([misused('bad-option', '--limit', given, '1–999')])
  return Number(given)
}

/** Searches the imported lists for plain words, a number of an entry, or a tariff code. */
export async function searchLists(
  words: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const { CatalogueSearch } = await import('@sekisho/catalogue/search')
  const lists = newestOfEach(await searchedLists(call, terminal))
  const hs = await tariffCodes(call)
  const wanted = wantedList(call)
  const answer = new CatalogueSearch(lists, hs).search(words.join(' '), {
    limit: limitOf(call),
    ...(wanted === undefined ? {} : { lists: wanted }),
  })
  if (textOption(call, 'format') === 'json') {
    const hits = answer.hits.map(({ entries, best, ...rest }) => ({
      ...rest,
      entries: entries.map(({ list, entry }) => ({
        list: list.id,
        asOf: list.asOf,
        id: entry.id,
        text: entry.text,
      })),
      best: { list: best.list.id, id: best.entry.id, path: best.path.map(({ id }) => id) },
    }))
    await terminal.out(`${JSON.stringify({ ...answer, hits }, null, 2)}\n`)
    return EXIT.done
  }
  const notes = answer.notes.map((note) => terminal.style(terminal.say(note), 'dim'))
  await terminal.out(`${[...answer.hits.map((hit) => hitText(hit, terminal)), ...notes].join('\n\n')}\n`)
  return EXIT.done
}
