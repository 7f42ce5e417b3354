import { open, readFile } from 'node:fs/promises'
import { ProblemError } from '@sekisho/logic'
import { parseBodsText } from '@sekisho/ownership/bods'
import { misused } from '../usage-messages.ts'
import { ownershipProblem } from './messages.ts'

/** Statements begin with their ids, or nearly so: where none is in this many bytes, a file is no BODS. */
const HEAD = 65_536
/** What Node can hold as one text, and no more. */
const MOST = 500_000_000

/** Is this a file of the Beneficial Ownership Data Standard? @throws ProblemError where it cannot be read */
export async function isBodsFile(file: string): Promise<boolean> {
  if (!/\.(json|jsonl|ndjson)$/i.test(file)) return false
  const handle = await openIt(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return /"statement(Id|ID)"/.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await handle.close()
  }
}

/**
 * The values of a file that should be BODS, with what is wrong with it as JSON.
 *
 * @throws ProblemError where it cannot be read or is too large to be looked at whole
 */
export async function readBodsFile(file: string): Promise<ReturnType<typeof parseBodsText>> {
  const handle = await openIt(file)
  try {
    if ((await handle.stat()).size > MOST) throw new ProblemError([ownershipProblem('too-large', { file })])
    return parseBodsText(await readFile(handle, 'utf8'))
  } finally {
    await handle.close()
  }
}

async function openIt(file: string) {
  try {
    const handle = await open(file)
    if ((await handle.stat()).isFile()) return handle
    await handle.close()
  } catch {
    // Said below.
  }
  throw new ProblemError([misused('unreadable-file', file)])
}
