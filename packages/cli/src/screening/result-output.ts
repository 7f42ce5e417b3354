import { open, stat, truncate } from 'node:fs/promises'
import { ProblemError } from '@sekisho/logic'
import type { Terminal } from '../terminal.ts'
import { hitLines } from './hit-text.ts'
import { screenProblem } from './messages.ts'
import { type Counts, endLine, headLine, type Result, type Run, readResults, resultLine } from './results.ts'

/** Where results go. */
export interface Output {
  /** How many results stand there already, of a run that was cut; those parties are not screened again. */
  readonly done: Counts
  readonly write: (result: Result) => Promise<void>
  readonly end: (counts: Counts) => Promise<void>
}

const NOTHING_DONE: Counts = { parties: 0, found: 0, failed: 0 }

/** Results for people, those that have hits which were not cleared. */
export function textOutput(terminal: Terminal, clear: () => void): Output {
  return {
    done: NOTHING_DONE,
    async write(result) {
      if ('unread' in result) return
      const hits = result.hits.filter(({ standing }) => standing?.is !== 'other')
      if (hits.length === 0) return
      clear()
      const head = terminal.style(`${result.id}  ${result.subject.name}`, 'bold')
      await terminal.out(`${[head, ...hits.flatMap((hit) => hitLines(hit, terminal))].join('\n')}\n`)
    },
    async end() {},
  }
}

/** Results as JSON Lines: the head, one line for every party, the end. */
export async function linesOutput(run: Run, terminal: Terminal): Promise<Output> {
  await terminal.out(headLine(run))
  return {
    done: NOTHING_DONE,
    write: (result) => terminal.out(resultLine(result)),
    end: (counts) => terminal.out(endLine(counts)),
  }
}

/** Lines are written together from this many letters on. */
const BUFFERED = 1 << 16

/**
 * Results into a file. A file that a run of the same was cut in is gone on with.
 * @throws ProblemError where the file holds a whole run, other results, or something else
 */
export async function fileOutput(file: string, run: Run): Promise<Output> {
  const done = (await isThere(file)) ? await goOn(file, run) : undefined
  const output = await open(file, 'a', 0o600).catch(() => {
    throw new ProblemError([screenProblem('cannot-write', { file })])
  })
  if (done === undefined) await output.appendFile(headLine(run))
  let waiting = ''
  const flush = async () => {
    await output.appendFile(waiting)
    waiting = ''
  }
  return {
    done: done ?? NOTHING_DONE,
    async write(result) {
      waiting += resultLine(result)
      if (waiting.length >= BUFFERED) await flush()
    },
    async end(counts) {
      waiting += endLine(counts)
      await flush()
      await output.sync()
      await output.close()
    },
  }
}

async function isThere(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found !== undefined && found.size > 0
}

async function goOn(file: string, run: Run): Promise<Counts> {
  const before = await readResults(file, () => {})
  if (before.isWhole) throw new ProblemError([screenProblem('results-whole', { file })])
  if (JSON.stringify(before.run) !== JSON.stringify(run))
    throw new ProblemError([screenProblem('results-otherwise', { file })])
  await truncate(file, before.bytes)
  return { parties: before.count, ...before.counts }
}
