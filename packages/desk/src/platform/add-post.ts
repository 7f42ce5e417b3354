import type { z } from '@hono/zod-openapi'
import { documented, type Operation } from '../document/documented.ts'
import type { Answering } from '../threads/pool.ts'
import type { TaskName } from '../threads/tasks.ts'
import { type Api, refuseOtherMethods } from './new-api.ts'
import { readBody } from './read-body.ts'
import { readQuery } from './read-query.ts'
import { responseOf } from './reply.ts'

/** Something that is posted as JSON and answered in a thread. */
export interface Post extends Omit<Operation, 'method' | 'operationId' | 'refuses' | 'request'> {
  readonly task: TaskName
  readonly body: z.ZodType
}

/** Adds the route of a task: its body is posted, and a thread answers. */
export function addPost(api: Api, pool: Answering, { task, body: schema, ...operation }: Post): void {
  api.openAPIRegistry.registerPath(
    documented({
      ...operation,
      method: 'post',
      operationId: task,
      refuses: [400, 408, 413, 415, 421, 422, 500, 503],
      request: { body: { required: true, content: { 'application/json': { schema } } } },
    }),
  )
  api.post(operation.path, async ({ env, req }) => {
    const asked = readQuery(req.query())
    if ('status' in asked) return responseOf(asked)
    const body = await readBody(env.incoming)
    if ('status' in body) return responseOf(body)
    const reply = await pool.ask(task, body)
    const [ending] = Object.entries(operation.files ?? {}).find(([, type]) => type === reply.type) ?? []
    return responseOf(
      reply,
      ending ? { 'content-disposition': `attachment; filename="${task}.${ending}"` } : {},
    )
  })
  refuseOtherMethods(api, operation.path, 'POST')
}
