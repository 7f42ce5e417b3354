import { readFile } from 'node:fs/promises'
import { loadHsCodes, loadLists } from '@sekisho/catalogue/folder'
import type { ControlList } from '@sekisho/catalogue/list'
import { type HsCodes, readHsCodes } from '@sekisho/catalogue/search'
import { ProblemError } from '@sekisho/logic'
import type { Call, OptionSpec } from '../command.ts'
import { textOption } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'

export const FOLDER: OptionSpec = {
  name: 'folder',
  value: 'FOLDER',
  help: {
    ja: '取り込んだリストのフォルダー（既定は環境変数 SEKISHO_LISTS）',
    en: 'folder of the imported lists (SEKISHO_LISTS unless given)',
  },
}

/** The folder the user named, if any. */
function namedFolder(call: Call): string | undefined {
  return textOption(call, 'folder') ?? (process.env.SEKISHO_LISTS || undefined)
}

/** The folder the user named. @throws ProblemError when none is named */
export function folderOf(call: Call): string {
  const folder = namedFolder(call)
  if (!folder) throw new ProblemError([misused('no-lists-folder')])
  return folder
}

/** What is searched: the lists of the user's folder, or the headings that are modelled where none is named. */
export async function searchedLists(call: Call, terminal: Terminal): Promise<readonly ControlList[]> {
  if (namedFolder(call) !== undefined) return listsOf(call, terminal)
  terminal.note(terminal.say(MODELLED_ONLY))
  return (await import('@sekisho/catalogue/modelled')).modelledLists()
}

/**
 * The tariff codes of the file the user named, or else those beside the lists of the folder.
 * @throws ProblemError when the file is no table of tariff codes
 */
export async function tariffCodes(call: Call): Promise<HsCodes | undefined> {
  const [file, folder] = [textOption(call, 'hs'), namedFolder(call)]
  if (file !== undefined) return readHsCodes(await readFile(file, 'utf8'), file)
  return folder === undefined ? undefined : loadHsCodes(folder)
}

const MODELLED_ONLY = {
  ja: 'リストのフォルダーがないため、規則にした項目の見出しだけを探します（--folder、SEKISHO_LISTS）。',
  en: 'No folder of lists is named: only headings of what is modelled are searched (--folder, SEKISHO_LISTS).',
}

/**
 * The lists of the user's folder; those that cannot be read are told and left out.
 * @throws ProblemError when there is none
 */
export async function listsOf(call: Call, terminal: Terminal): Promise<readonly ControlList[]> {
  const folder = folderOf(call)
  const { lists, problems } = await loadLists(folder)
  for (const problem of problems) terminal.problem(problem)
  if (lists.length === 0) throw new ProblemError([misused('no-lists', folder)])
  return lists
}
