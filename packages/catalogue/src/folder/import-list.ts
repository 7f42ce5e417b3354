import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type ControlList, readControlList, writeStoredList } from '../list/index.ts'
import { refused } from '../list/messages.ts'

/** What became of a file that was imported. */
export interface Imported {
  readonly list: ControlList
  /** The file in the folder that now holds the list. */
  readonly path: string
  /** `same`: this very file had been imported before, and nothing was written. */
  readonly was: 'new' | 'same' | 'replaced'
}

export interface ImportOptions {
  /** The day as of which the file gives the list, where it does not say so itself. */
  readonly asOf?: string
  /** Whether a list of the same day that came from another file may be written over. */
  readonly replace?: boolean
}

/** The largest file that is read: the lists are a few megabytes. */
const LARGEST = 64 * 1024 * 1024

/**
 * Reads a file of a control list and keeps it in a folder in one form, under the name of the list and its day. The file
 * in the folder is there whole or not at all: it is written beside and then renamed.
 *
 * @throws ProblemError when the file cannot be read or is no list, or when another list of that day is already there
 */
export async function importList(
  file: string,
  folder: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const bytes = await readBytes(file)
  const list = await readControlList(bytes, {
    file: basename(file),
    ...(options.asOf !== undefined && { asOf: options.asOf }),
  })
  await mkdir(folder, { recursive: true })
  const path = join(folder, `${list.id}-${list.asOf}.json`)
  const text = writeStoredList(list)
  const before = await readFile(path, 'utf8').catch(() => undefined)
  if (before === text) return { list, path, was: 'same' }
  if (before !== undefined && !options.replace)
    throw refused(
      'already-there',
      { file: path },
      {
        ja: `同じ時点のリストが別のファイルから既に取り込まれています：${basename(path)}。置き換えるときは、そう指定してください。`,
        en: `A list of the same day from another file is already there: ${basename(path)}. Say so if it is to be replaced.`,
      },
    )
  await writeWhole(path, text)
  return { list, path, was: before === undefined ? 'new' : 'replaced' }
}

/** Reads a file piece by piece, and stops where it is larger than any list. */
async function readBytes(file: string): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of createReadStream(file)) {
      const bytes = Buffer.from(piece)
      length += bytes.length
      if (length > LARGEST) break
      pieces.push(bytes)
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw refused(
      'unreadable',
      { file },
      {
        ja: `ファイルを読めません（${reason}）。名前と権限を確かめてください。`,
        en: `The file cannot be read (${reason}). Check its name and the permission.`,
      },
    )
  }
  if (length > LARGEST)
    throw refused(
      'too-large',
      { file },
      {
        ja: '64 MB を超えるファイルは規制リストではありません。',
        en: 'A file of more than 64 MB is no control list.',
      },
    )
  return Buffer.concat(pieces)
}

/** Writes a file so that it is there whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.part`
  try {
    const handle = await open(beside, 'w')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
