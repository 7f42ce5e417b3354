import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, ProblemError } from '@sekisho/logic'
import { type ControlList, readStoredList } from '../list/index.ts'

/** The lists of a folder, by list and day; what could not be read is told, and the others are there all the same. */
export interface LoadedLists {
  readonly lists: readonly ControlList[]
  readonly problems: readonly Problem[]
}

/** Loads the lists that were imported into a folder. A folder that is not there holds none. */
export async function loadLists(folder: string): Promise<LoadedLists> {
  const names = await readdir(folder).catch(() => [])
  const lists: ControlList[] = []
  const problems: Problem[] = []
  for (const name of names.filter((one) => one.endsWith('.json')).sort()) {
    const path = join(folder, name)
    try {
      lists.push(readStoredList(await readFile(path, 'utf8'), path))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push(...error.problems)
    }
  }
  return { lists, problems }
}
