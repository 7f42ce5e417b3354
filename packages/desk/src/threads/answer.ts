import { ProblemError } from '@sekisho/logic'
import { readCaseBody } from '../cases/read-case-body.ts'
import { requestProblem } from '../platform/messages.ts'
import { jsonReply, problemReply, type Reply } from '../platform/reply.ts'
import { READINGS, type ReadingName } from './readings.ts'

/** Answers a case that was sent; every fault of it is a problem document. */
export async function answer(reading: ReadingName, body: Uint8Array): Promise<Reply> {
  try {
    const read = await readCaseBody(body)
    return read.ok ? jsonReply(await READINGS[reading](read.sent)) : problemReply(read.status, read.problems)
  } catch (error) {
    if (error instanceof ProblemError && error.problems[0])
      return problemReply(422, [error.problems[0], ...error.problems.slice(1)])
    console.error(error)
    return problemReply(500, [requestProblem('internal')])
  }
}
