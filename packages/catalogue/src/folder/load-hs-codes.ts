import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type HsCodes, readHsCodes } from '../search/index.ts'

/** The file in the folder of lists that holds the tariff codes. */
const FILE = 'hs-codes.csv'

/**
 * The tariff codes that lie beside the lists of a folder as `hs-codes.csv`; nothing where there is no such file.
 *
 * @throws ProblemError when the file is no table of tariff codes
 */
export async function loadHsCodes(folder: string): Promise<HsCodes | undefined> {
  const path = join(folder, FILE)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : readHsCodes(text, path)
}
