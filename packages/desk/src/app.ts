import { addDocument } from './document/routes.ts'
import type { hostCheck } from './platform/hosts.ts'
import { requestProblem } from './platform/messages.ts'
import { newApi } from './platform/new-api.ts'
import type { Page } from './platform/pages.ts'
import { problemReply, responseOf } from './platform/reply.ts'
import { servePages } from './platform/serve-pages.ts'
import { addRoutes, type Folders } from './routes.ts'
import type { Answering } from './threads/pool.ts'

/** What the server needs to answer. */
export interface Parts extends Folders {
  readonly answering: Answering
  readonly pages: ReadonlyMap<string, Page>
  readonly answersTo: ReturnType<typeof hostCheck>
}

/** Everything the server answers: the API, and the pages for every other path. */
export function appOf({ answering, pages, answersTo, ...folders }: Parts) {
  const app = newApi()
  app.use(async (context, next) => {
    const host = context.env.incoming.headers.host ?? ''
    if (!answersTo(host)) return responseOf(problemReply(421, [requestProblem('host-not-allowed', host)]))
    return next()
  })
  addRoutes(app, answering, folders)
  addDocument(app)
  app.get(
    '*',
    (context) => (isApi(context.req.path) ? undefined : servePages(pages, context)) ?? context.notFound(),
  )
  app.notFound((context) => {
    const { method, path } = context.req
    if (method === 'GET' || method === 'HEAD' || isApi(path))
      return responseOf(problemReply(404, [requestProblem('not-found', path)]))
    const allow = 'GET, HEAD'
    return responseOf(problemReply(405, [requestProblem('method-not-allowed', method, allow)]), { allow })
  })
  app.onError((error) => {
    console.error(error)
    return responseOf(problemReply(500, [requestProblem('internal')]))
  })
  return app
}

function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/')
}
