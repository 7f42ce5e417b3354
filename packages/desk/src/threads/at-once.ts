import { SMALL_CASE } from '../platform/limits.ts'
import { answer } from './answer.ts'
import type { Answering, Work } from './pool.ts'

/** Readings that determine each act once; the others look at many variants of a case. */
const QUICK: ReadonlySet<Work> = new Set(['assess', 'assessWithoutProof'])

const OPENING_BRACE = 0x7b

/** Answers at once what takes less than handing it over; the rest is for threads. */
export function atOnceOr(threads: Answering): Answering {
  return {
    ask: (reading, body) =>
      QUICK.has(reading) && isSmall(body) ? answer(reading, body) : threads.ask(reading, body),
  }
}

/** Can the case hold only few acts and records, whatever else it says? */
function isSmall(body: Uint8Array): boolean {
  if (body.length > SMALL_CASE.bytes) return false
  let objects = 0
  for (const byte of body) if (byte === OPENING_BRACE) objects += 1
  return objects <= SMALL_CASE.objects
}
