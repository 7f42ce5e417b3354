import { caseRecord, type Origin } from './case-records.ts'
import { problemsOf } from './fault.ts'
import { parseJson } from './parse-json.ts'
import type { Line } from './read-lines.ts'
import type { ReadResult } from './source-record.ts'

/** The cases of JSON Lines, one a line; a line that is wrong does not stop the others. */
export async function* readJsonLines(
  batches: AsyncIterable<readonly Line[]>,
  origin: Origin,
): AsyncGenerator<ReadResult[], void> {
  for await (const lines of batches) yield lines.flatMap((line) => readLine(line, origin))
}

function readLine(line: Line, origin: Origin): ReadResult[] {
  if ('problem' in line) return [{ ok: false, problem: line.problem }]
  if (line.text.trim() === '') return []
  try {
    return [caseRecord(parseJson(line.text, { file: origin.file, line: line.number }), origin)]
  } catch (error) {
    return problemsOf(error).map((problem) => ({ ok: false, problem }))
  }
}
