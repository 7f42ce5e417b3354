import type { HttpBindings } from '@hono/node-server'
import { OpenAPIHono } from '@hono/zod-openapi'
import { requestProblem } from './messages.ts'
import { problemReply, responseOf } from './reply.ts'

/** The application that routes are added to, with what it documents of them. */
export type Api = OpenAPIHono<{ Bindings: HttpBindings }>

export function newApi(): Api {
  return new OpenAPIHono<{ Bindings: HttpBindings }>()
}

/** Refuses every other method at a path that takes one; to be called after the route was added. */
export function refuseOtherMethods(api: Api, path: string, allow: string): void {
  api.all(path, ({ req }) =>
    responseOf(problemReply(405, [requestProblem('method-not-allowed', req.method, allow)]), { allow }),
  )
}
