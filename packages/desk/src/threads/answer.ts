import { ProblemError } from '@sekisho/logic'
import { readCaseBody } from '../cases/read-case-body.ts'
import { requestProblem } from '../platform/messages.ts'
import { jsonReply, problemReply, type Reply } from '../platform/reply.ts'
import type { Work } from './pool.ts'
import { READINGS } from './readings.ts'
import { isTask, TASKS } from './tasks.ts'

/** Answers a case, or what else was sent; every fault of it is a problem document. */
export async function answer(reading: Work, body: Uint8Array): Promise<Reply> {
  try {
    if (isTask(reading)) return await TASKS[reading](body)
    const read = await readCaseBody(body)
    return read.ok ? jsonReply(await READINGS[reading](read.sent)) : problemReply(read.status, read.problems)
  } catch (error) {
    if (error instanceof ProblemError && error.problems[0])
      return problemReply(422, [error.problems[0], ...error.problems.slice(1)])
    console.error(error)
    return problemReply(500, [requestProblem('internal')])
  }
}
