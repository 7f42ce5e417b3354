import { ProblemError } from '@sekisho/logic'
import { type ListVersion, listVersions } from '@sekisho/names/folder'
import { ListError } from '@sekisho/names/lists'
import type { Call, OptionSpec } from '../command.ts'
import { textOption } from '../command.ts'
import { misused } from '../usage-messages.ts'

export const WATCH_LISTS: OptionSpec = {
  name: 'folder',
  value: 'FOLDER',
  help: {
    ja: '取り込んだ名簿のフォルダー（既定は環境変数 SEKISHO_WATCH_LISTS）',
    en: 'folder of the imported watch-lists (SEKISHO_WATCH_LISTS unless given)',
  },
}

/** The folder the user named. @throws ProblemError when none is named */
export function watchListsFolder(call: Call): string {
  const folder = textOption(call, 'folder') ?? process.env.SEKISHO_WATCH_LISTS
  if (!folder) throw new ProblemError([misused('no-watch-lists-folder')])
  return folder
}

/** The versions in the user's folder. @throws ProblemError when there is none */
export async function importedVersions(folder: string): Promise<readonly ListVersion[]> {
  const versions = await asProblems(folder, () => listVersions(folder))
  if (versions.length === 0) throw new ProblemError([misused('no-watch-lists', folder)])
  return versions
}

/** What a list's file is refused for, as a problem of that file. */
export async function asProblems<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ListError)) throw error
    const at = { file, ...(error.line === undefined ? {} : { line: error.line }) }
    throw new ProblemError([{ code: error.code, at, message: error.words }])
  }
}
