import type { Problem } from '@sekisho/logic'
import { detectEncoding, type Encoding } from './detect-encoding.ts'
import { formatOfName, formatOfText, type TextFormat } from './detect-format.ts'
import { fault, problem, problemsOf } from './fault.ts'
import { type OnProgress, readBytes } from './file-bytes.ts'
import { CHUNK_BYTES } from './limits.ts'
import { type OpenFile, openFile } from './open-file.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readJsonLines } from './read-json-lines.ts'
import { readLines } from './read-lines.ts'
import { readParquet } from './read-parquet.ts'
import { assertDocumentSize, readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import type { ReadResult } from './source-record.ts'

/** The cases of a file in batches, and what to say about the file beside them. */
interface Content {
  readonly batches: Iterable<ReadResult[]> | AsyncIterable<ReadResult[]>
  readonly notes: readonly Problem[]
}

/**
 * The cases of a file, in order, with what is wrong in place of those that could not be read. Never throws for
 * what is in the file or for what happens to it: that is a problem with a sentence. JSON Lines, CSV and Parquet
 * are streamed in bounded memory; the file is closed when the iteration ends or is left.
 *
 * @param file as the user named it; its ending tells the format, else its content does
 * @param onProgress told which share of a streamed file has been read
 */
export async function* readCases(file: string, onProgress?: OnProgress): AsyncGenerator<ReadResult, void> {
  try {
    const open = await openFile(file)
    try {
      yield* casesOf(await contentOf(open, onProgress), file)
    } finally {
      await open.handle.close()
    }
  } catch (error) {
    for (const found of problemsOf(error)) yield { ok: false, problem: found }
  }
}

async function* casesOf({ batches, notes }: Content, file: string): AsyncGenerator<ReadResult, void> {
  let noted = notes
  let empty = true
  for await (const results of batches) {
    for (const result of results) {
      empty = false
      if (result.ok && noted.length > 0) {
        yield { ok: true, record: { ...result.record, notes: noted } }
        noted = []
      } else {
        yield result
      }
    }
  }
  if (empty) throw fault('no-records', { file })
}

async function contentOf(open: OpenFile, onProgress?: OnProgress): Promise<Content> {
  const { file } = open
  const named = formatOfName(file) ?? ((await beginsAsParquet(open)) ? 'parquet' : undefined)
  if (named === 'parquet')
    return { batches: readParquet(open, { file, format: named }, onProgress), notes: [] }
  if (named === 'yaml' || named === 'json') assertDocumentSize(open)

  const encoding = await detectEncoding(open)
  const format = named ?? (await formatByContent(open, encoding))
  const notes = encoding === 'shift_jis' ? [problem('encoding-cp932', { file })] : []
  if (format === 'yaml' || format === 'json') {
    const text = await readText(open, encoding)
    const origin = { file, format }
    return { batches: format === 'yaml' ? readYaml(text, origin) : [readJson(text, origin)], notes }
  }
  const lines = readLines(open, encoding, onProgress)
  const read = format === 'csv' ? readCsv : readJsonLines
  return { batches: read(lines, { file, format }), notes }
}

async function beginsAsParquet(open: OpenFile): Promise<boolean> {
  return (await readBytes(open, 0, Math.min(open.size, 4))).toString('latin1') === 'PAR1'
}

async function formatByContent(open: OpenFile, encoding: Encoding): Promise<TextFormat> {
  const head = await readBytes(open, 0, Math.min(open.size, CHUNK_BYTES))
  const format = formatOfText(new TextDecoder(encoding).decode(head))
  if (!format) throw fault('format-unknown', { file: open.file })
  return format
}
