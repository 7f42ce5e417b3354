import { open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { ListError, type ListedParty } from '../lists/index.ts'

/** One version of a list, as it was imported. */
export const manifest = z.strictObject({
  format: z.literal('sekisho-list-version/1'),
  list: z.string(),
  /** The day as of which the file gives the list. */
  asOf: z.string(),
  read: z.string(),
  source: z.strictObject({ file: z.string(), sha256: z.string(), bytes: z.int() }),
  importedAt: z.string(),
  parties: z.int(),
  names: z.int(),
})
export type ListVersion = z.infer<typeof manifest>

/** The name of the files of a version, without their ending. */
export function baseName({ list, asOf }: Pick<ListVersion, 'list' | 'asOf'>): string {
  return `${list}@${asOf}`
}

/**
 * The versions of the lists in a folder, by list and day. A folder that is not there holds none.
 * @throws ListError where a file of a version cannot be read
 */
export async function listVersions(folder: string): Promise<readonly ListVersion[]> {
  const files = (await readdir(folder).catch(() => []))
    .filter((file) => /@\d{4}-\d\d-\d\d\.json$/.test(file))
    .sort()
  return Promise.all(files.map((file) => readManifest(join(folder, file))))
}

async function readManifest(path: string): Promise<ListVersion> {
  const text = await readFile(path, 'utf8')
  try {
    return manifest.parse(JSON.parse(text))
  } catch {
    throw damaged(path)
  }
}

/** The newest version of each list, as of a day where one is given: what was listed on that day. */
export function newestVersions(versions: readonly ListVersion[], on?: string): readonly ListVersion[] {
  const known = versions.filter(({ asOf }) => on === undefined || asOf <= on)
  return [...Map.groupBy(known, ({ list }) => list).values()].flatMap((same) => same.at(-1) ?? [])
}

/** The parties of a version, as they stream by. @throws ListError where the file is damaged */
export async function* partiesOf(folder: string, version: ListVersion): AsyncGenerator<ListedParty, void> {
  const path = join(folder, `${baseName(version)}.jsonl`)
  let count = 0
  for await (const line of linesOf(path)) {
    count += 1
    yield partyOf(line, path)
  }
  if (count !== version.parties) throw damaged(path)
}

async function* linesOf(path: string): AsyncGenerator<string, void> {
  const input = await open(path).catch(() => {
    throw damaged(path)
  })
  try {
    yield* input.readLines()
  } finally {
    await input.close()
  }
}

function partyOf(line: string, path: string): ListedParty {
  try {
    // Our own file, written whole by the import; that no line is missing is counted.
    return JSON.parse(line) as ListedParty
  } catch {
    throw damaged(path)
  }
}

function damaged(path: string): ListError {
  return new ListError('stored', {
    ja: `取り込んだリスト ${path} が壊れています。もう一度取り込んでください。`,
    en: `The imported list ${path} is damaged: import it again.`,
  })
}
