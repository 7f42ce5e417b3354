import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { access, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { formatOf, ListError, type ListFormat, type OwnColumns, ownCsv } from '../lists/index.ts'
import { headOf, textOfFile } from './text-of-file.ts'
import { baseName, type ListVersion, listVersions } from './version.ts'

export interface ImportOptions {
  /** The list it is, where the format is one of many lists. */
  readonly list?: string
  /** The day as of which it gives the list, where the file does not say so. */
  readonly asOf?: string
  /** The hash that the file must have. */
  readonly sha256?: string
  /** How the columns of a CSV of one's own are named, which it is then. */
  readonly columns?: OwnColumns
  /** Take a list that lost half of its parties, or another file of the same day. */
  readonly confirm?: boolean
}

/** What became of a file. */
export interface Imported {
  readonly version: ListVersion
  /** `same`: this very file is there already, and nothing was written. */
  readonly was: 'new' | 'same' | 'replaced'
}

/**
 * Reads the file of a list and keeps it in a folder as a version of its own, beside the versions before. The version is
 * there whole or not at all. Memory does not grow with the file.
 *
 * @throws ListError saying what is wrong with the file, its hash, its day, or how much smaller it is than the one before
 */
export async function importList(
  path: string,
  folder: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const size = await sizeOf(path)
  const file = basename(path)
  const format = options.columns ? ownCsv(options.columns) : formatOf(await headOf(path), file)
  await mkdir(folder, { recursive: true })
  const part = join(folder, `.${file}.${process.pid}.part`)
  try {
    const read = await copied(path, format, part)
    if (options.sha256 !== undefined && options.sha256.toLowerCase() !== read.sha256)
      throw wrongHash(read.sha256)
    const version: ListVersion = {
      format: 'sekisho-list-version/1',
      list: listId(options.list) ?? format.list ?? neededList(format),
      asOf: dayOf(options.asOf ?? read.asOf ?? /(\d{4}-\d\d-\d\d)/.exec(path)?.[1]),
      read: format.format,
      source: { file, sha256: read.sha256, bytes: size },
      importedAt: new Date().toISOString(),
      parties: read.parties,
      names: read.names,
    }
    return await kept(version, folder, part, options.confirm ?? false)
  } finally {
    await rm(part, { force: true })
  }
}

/** The size of a file that can be read, in bytes. */
async function sizeOf(path: string): Promise<number> {
  const unreadable = (reason: string) =>
    new ListError('unreadable', {
      ja: `「${path}」を読めません（${reason}）。名前と権限を確かめてください。`,
      en: `"${path}" cannot be read (${reason}): check its name and the permission.`,
    })
  try {
    await access(path, constants.R_OK)
    const found = await stat(path)
    if (found.isFile()) return found.size
  } catch (error) {
    throw unreadable(error instanceof Error && 'code' in error ? String(error.code) : String(error))
  }
  throw unreadable('not a file')
}

/** Reads all parties of a file into another, a line each. */
async function copied(path: string, format: ListFormat, part: string) {
  const hash = createHash('sha256')
  const found: { asOf?: string; parties: number; names: number } = { parties: 0, names: 0 }
  const beside = (name: string) => {
    const other = join(dirname(path), name)
    return existsSync(other) ? textOfFile(other) : undefined
  }
  async function* lines() {
    for await (const read of format.read({ file: basename(path), text: textOfFile(path, hash), beside })) {
      if ('asOf' in read) found.asOf = read.asOf
      else {
        if (!read.party.names.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw nameless(read.party.id)
        found.parties += 1
        found.names += read.party.names.length
        yield `${JSON.stringify(read.party)}\n`
      }
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(part))
  if (found.parties === 0)
    throw new ListError('empty', {
      ja: 'リストに一件も載っていません。ファイルを確かめてください。',
      en: 'The list names nobody: check the file.',
    })
  return { ...found, sha256: hash.digest('hex') }
}

async function kept(version: ListVersion, folder: string, part: string, confirm: boolean): Promise<Imported> {
  const versions = (await listVersions(folder)).filter(({ list }) => list === version.list)
  const sameDay = versions.find(({ asOf }) => asOf === version.asOf)
  if (sameDay?.source.sha256 === version.source.sha256) return { version: sameDay, was: 'same' }
  if (sameDay && !confirm) throw otherFile(sameDay)
  const before = versions.findLast(({ asOf }) => asOf < version.asOf)
  if (before && version.parties * 2 < before.parties && !confirm) throw shrunk(before, version)
  await rename(part, join(folder, `${baseName(version)}.jsonl`))
  const path = join(folder, `${baseName(version)}.json`)
  await writeFile(`${path}.part`, `${JSON.stringify(version, null, 2)}\n`)
  await rename(`${path}.part`, path)
  return { version, was: sameDay ? 'replaced' : 'new' }
}

/** The name becomes a name of files: it has small letters, digits and hyphens alone. */
function listId(named: string | undefined): string | undefined {
  if (named === undefined || /^[a-z0-9][a-z0-9-]{0,60}$/.test(named)) return named
  throw new ListError('list-name', {
    ja: `リストの名前「${named}」は使えません。小文字の英字、数字、ハイフンで書いてください（例：ofac-sdn）。`,
    en: `The list cannot be named "${named}": use small letters, digits and hyphens, as in ofac-sdn.`,
  })
}

function dayOf(day: string | undefined): string {
  if (day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day)) return day
  throw new ListError('no-day', {
    ja: 'いつの時点のリストか分かりません。--as-of 2026-02-14 のように指定してください。',
    en: 'The file does not say as of which day it gives the list: say so, as in --as-of 2026-02-14.',
  })
}

function neededList(format: ListFormat): never {
  throw new ListError('no-list', {
    ja: `${format.format} はいくつものリストに使われます。--list で名前を付けてください（例：ofac-sdn）。`,
    en: `${format.format} is the format of many lists: name this one with --list (such as ofac-sdn).`,
  })
}

/** Who has no name can never be found, and must not seem to have been looked for. */
function nameless(id: string): ListError {
  return new ListError('nameless', {
    ja: `「${id}」に名前がありません。名前のない者は照合できないので、何も取り込んでいません。ファイルを確かめてください。`,
    en: `"${id}" has no name. Nobody without a name can be found, so nothing was taken: check the file.`,
  })
}

function wrongHash(found: string): ListError {
  return new ListError('hash', {
    ja: `ハッシュが違います（このファイルは ${found}）。公表元から入手し直してください。何も取り込んでいません。`,
    en: `The hash is another (that of this file is ${found}): get it again from where it is published. Nothing was taken from it.`,
  })
}

function otherFile({ source, asOf }: ListVersion): ListError {
  return new ListError('already-there', {
    ja: `${asOf} 時点のリストが別のファイル（${source.file}）から取り込まれています。置き換えるなら --confirm を付けてください。`,
    en: `The list as of ${asOf} is there from another file (${source.file}): add --confirm to replace it.`,
  })
}

function shrunk(before: ListVersion, now: ListVersion): ListError {
  return new ListError('shrunk', {
    ja: `${before.asOf} の ${before.parties} 件から ${now.parties} 件へ、半分より少なくなっています。正しければ --confirm を付けてください。何も取り込んでいません。`,
    en: `It has ${now.parties} parties where that of ${before.asOf} had ${before.parties}: less than half. Add --confirm if that is right; nothing was taken from it.`,
  })
}
