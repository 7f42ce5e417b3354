import type { z } from '@hono/zod-openapi'
import { ProblemError } from '@sekisho/logic'
import { documented, type Operation } from '../document/documented.ts'
import { type Api, refuseOtherMethods } from './new-api.ts'
import type { ProblemStatus } from './problem-document.ts'
import { readBody } from './read-body.ts'
import { readQuery } from './read-query.ts'
import { problemReply, type Reply, responseOf } from './reply.ts'

/** Something that is posted as JSON and answered by this process itself. */
export interface DirectPost extends Omit<Operation, 'method' | 'refuses' | 'request'> {
  readonly body: z.ZodType
  readonly params?: z.ZodObject<z.ZodRawShape>
  readonly query?: z.ZodObject<z.ZodRawShape>
  /** The status where the answer throws a problem. */
  readonly fault: Extract<ProblemStatus, 404 | 422>
  /** @param asked what stands in the address */
  readonly answer: (body: Uint8Array<ArrayBuffer>, asked: Readonly<Record<string, string>>) => Promise<Reply>
}

/** Adds the route of something that is posted and answered here. */
export function addDirectPost(api: Api, post: DirectPost): void {
  const { body: schema, params, query, fault, answer, ...operation } = post
  api.openAPIRegistry.registerPath(
    documented({
      ...operation,
      method: 'post',
      refuses:
        fault === 404
          ? [400, 404, 408, 413, 415, 421, 422, 500, 503]
          : [400, 408, 413, 415, 421, 422, 500, 503],
      request: {
        ...(params ? { params } : {}),
        ...(query ? { query } : {}),
        body: { required: true, content: { 'application/json': { schema } } },
      },
    }),
  )
  const path = operation.path.replace(/\{(\w+)\}/g, ':$1')
  api.post(path, async ({ env, req }) => {
    const asked = readQuery(req.query(), query)
    if ('status' in asked) return responseOf(asked)
    const body = await readBody(env.incoming)
    if ('status' in body) return responseOf(body)
    try {
      return responseOf(await answer(body, { ...asked.query, ...req.param() }))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const [first, ...rest] = error.problems
      if (!first) throw error
      return responseOf(problemReply(fault, [first, ...rest]))
    }
  })
  refuseOtherMethods(api, path, 'POST')
}
