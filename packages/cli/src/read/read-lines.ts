import type { Problem } from '@sekisho/logic'
import type { Encoding } from './detect-encoding.ts'
import { problem } from './fault.ts'
import type { OnProgress } from './file-bytes.ts'
import { MAX_LINE_LENGTH } from './limits.ts'
import type { OpenFile } from './open-file.ts'
import { DAMAGE, textChunks } from './read-text.ts'

/** A line without its end (LF or CRLF), or what is wrong with it; `number` counts from 1. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly problem: Problem })

/** The lines of a text file, a batch for each piece read; of a line that is too long no more than a piece is kept. */
export async function* readLines(
  open: OpenFile,
  encoding: Encoding,
  onProgress?: OnProgress,
): AsyncGenerator<Line[], void> {
  let number = 1
  let begun = ''
  for await (const chunk of textChunks(open, encoding, onProgress)) {
    const texts = chunk.split('\n')
    texts[0] = begun + texts[0]
    begun = texts.pop() ?? ''
    // One character over the limit is enough to know that the line is too long.
    if (begun.length > MAX_LINE_LENGTH) begun = begun.slice(0, MAX_LINE_LENGTH + 1)
    const first = number
    yield texts.map((text, index) => line(open.file, first + index, text))
    number += texts.length
  }
  yield [line(open.file, number, begun)]
}

function line(file: string, number: number, raw: string): Line {
  if (raw.length > MAX_LINE_LENGTH) {
    return { number, problem: problem('line-too-long', { file, line: number }, { limit: MAX_LINE_LENGTH }) }
  }
  if (DAMAGE.test(raw)) return { number, problem: problem('line-damaged', { file, line: number }) }
  return { number, text: raw.endsWith('\r') ? raw.slice(0, -1) : raw }
}
