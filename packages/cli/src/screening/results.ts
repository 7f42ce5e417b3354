import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { ProblemError } from '@sekisho/logic'
import type { Standing } from '@sekisho/names/decisions'
import type { ListedParty } from '@sekisho/names/lists'
import type { Hit, Subject } from '@sekisho/names/screening'
import { z } from 'zod'
import { screenProblem } from './messages.ts'

/** With what a file was screened: results of another run can be gone on with only where these are the same. */
const run = z.strictObject({
  format: z.literal('sekisho-screening/1'),
  threshold: z.number(),
  matcher: z.string(),
  lists: z.array(z.strictObject({ list: z.string(), asOf: z.string(), sha256: z.string() })),
})
export type Run = z.infer<typeof run>

/** A hit as data: the entry, the score, and what it rests on. */
export type KeptHit = Pick<Hit, 'list' | 'asOf' | 'name' | 'asked' | 'score' | 'nameScore' | 'reasons'> & {
  readonly id: string
  readonly party: ListedParty
  /** What was decided about it, where decisions are kept. */
  readonly standing?: Standing
}

/** What was found of one party, or why it was not looked for. */
export type Result =
  | { readonly id: string; readonly subject: Subject; readonly hits: readonly KeptHit[] }
  | { readonly unread: string }

/** The end of results: without it they were cut. */
const END = 'sekisho-screening-end/1'
export interface Counts {
  readonly parties: number
  readonly found: number
  readonly failed: number
}

export const headLine = (of: Run): string => `${JSON.stringify(of)}\n`
export const resultLine = (of: Result): string => `${JSON.stringify(of)}\n`
export const endLine = (counts: Counts): string => `${JSON.stringify({ format: END, ...counts })}\n`

export function keptHit({ list, asOf, party, score, nameScore, name, asked, reasons }: Hit): KeptHit {
  return { list, asOf, id: party.id, name, asked, score, nameScore, reasons, party }
}

const line = z.union([
  // Written by `resultLine`, from types; what tells a cut or altered line is checked.
  z.object({ id: z.string(), subject: z.custom<Subject>(isMap), hits: z.array(z.custom<KeptHit>(isHit)) }),
  z.object({ unread: z.string() }),
])

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'name' in value
}

function isHit(value: unknown): boolean {
  return isMap(value) && typeof value === 'object' && value !== null && 'party' in value && 'score' in value
}

/** Results of an earlier run, read from their file. */
export interface Earlier {
  readonly run: Run
  /** Was the whole file screened? */
  readonly isWhole: boolean
  /** How many results stand there whole, and how many bytes they and the head are. */
  readonly count: number
  readonly bytes: number
  readonly counts: { readonly found: number; readonly failed: number }
}

/**
 * Reads earlier results.
 * @param each is called with every result, in order
 * @throws ProblemError with its line, where one cannot be read; only the last line may be cut
 */
export async function readResults(file: string, each: (result: Result) => void): Promise<Earlier> {
  let head: Run | undefined
  let [number, count, bytes, found, failed] = [0, 0, 0, 0, 0]
  let isWhole = false
  let broken: number | undefined
  for await (const text of linesOf(file)) {
    number += 1
    // A line that cannot be read is the end of a run that was cut, unless another follows.
    if (broken !== undefined || isWhole)
      throw new ProblemError([screenProblem('bad-results', { file, line: broken ?? number })])
    const value = parsed(text)
    if (head === undefined) {
      const first = run.safeParse(value)
      if (!first.success) throw new ProblemError([screenProblem('no-results', { file, line: 1 })])
      head = first.data
    } else if (isEnd(value)) isWhole = true
    else {
      const one = line.safeParse(value)
      if (!one.success) {
        broken = number
        continue
      }
      each(one.data)
      count += 1
      if ('unread' in one.data) failed += 1
      else if (one.data.hits.length > 0) found += 1
    }
    bytes += Buffer.byteLength(text) + 1
  }
  if (head === undefined) throw new ProblemError([screenProblem('no-results', { file, line: 1 })])
  return { run: head, isWhole, count, bytes, counts: { found, failed } }
}

async function* linesOf(file: string): AsyncGenerator<string, void> {
  const input = createReadStream(file)
  try {
    yield* createInterface({ input, crlfDelay: 0 })
  } catch {
    throw new ProblemError([screenProblem('no-results', { file })])
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isEnd(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === END
}
