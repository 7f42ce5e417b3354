import type { z } from '@hono/zod-openapi'
import { ProblemError } from '@sekisho/logic'
import { documented, type Operation } from '../document/documented.ts'
import { type Api, refuseOtherMethods } from './new-api.ts'
import type { ProblemStatus } from './problem-document.ts'
import { readQuery } from './read-query.ts'
import { jsonReply, problemReply, type Reply, responseOf } from './reply.ts'

type Texts = Readonly<Record<string, string>>

/** Something that is read: documented, and answered from the parts of its path and its query. */
export interface Get extends Omit<Operation, 'method' | 'refuses' | 'request'> {
  readonly params?: z.ZodObject<z.ZodRawShape>
  readonly query?: z.ZodObject<z.ZodRawShape>
  /** The status under which what the answer throws is refused. */
  readonly fault: ProblemStatus
  /** @throws ProblemError when there is nothing of the kind */
  readonly answer: (texts: Texts) => Promise<object> | object
  /** Is the answer the same for ever, as long as the server runs? Then it is kept. */
  readonly isKept: boolean
}

/** Adds the route of something that is read. */
export function addGet(api: Api, get: Get): void {
  const { path, params, query, fault } = get
  const request = { ...(params ? { params } : {}), ...(query ? { query } : {}) }
  api.openAPIRegistry.registerPath(
    documented({ ...get, method: 'get', refuses: [400, fault, 421, 500], request }),
  )
  const kept = new Map<string, Reply>()
  api.get(path.replace(/\{(\w+)\}/g, ':$1'), async ({ req }) => {
    const asked = readQuery(req.query(), query)
    if ('status' in asked) return responseOf(asked)
    const texts = { ...req.param(), ...asked.query }
    // Not by the path: it can be written in many ways.
    const key = Object.values(texts).join(' ')
    const known = kept.get(key)
    if (known) return responseOf(known)
    const reply = await answered(get, texts)
    if (get.isKept && reply.status === 200) kept.set(key, reply)
    return responseOf(reply)
  })
  refuseOtherMethods(api, path.replace(/\{(\w+)\}/g, ':$1'), 'GET, HEAD')
}

async function answered({ answer, fault }: Get, texts: Texts): Promise<Reply> {
  try {
    return jsonReply(await answer(texts))
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const [first, ...rest] = error.problems
    if (!first) throw error
    return problemReply(fault, [first, ...rest])
  }
}
