import type { Words } from '@sekisho/logic'
import { documented } from '../document/documented.ts'
import { type Api, refuseOtherMethods } from '../platform/new-api.ts'
import { readBody } from '../platform/read-body.ts'
import { readQuery } from '../platform/read-query.ts'
import { responseOf } from '../platform/reply.ts'
import type { Answering } from '../threads/pool.ts'
import type { ReadingName } from '../threads/readings.ts'
import { caseSchema } from './case-schema.ts'

/** How a reading of a case is asked for, and what it gives. */
export interface CaseReading {
  readonly path: string
  readonly name: ReadingName
  readonly summary: Words
  readonly description: Words
  /** The components of the document that the answer is one of. */
  readonly gives: readonly [string, ...string[]]
  /** Where a query is taken: its schema, and the reading it asks for. */
  readonly query?: {
    readonly schema: Parameters<typeof readQuery>[1]
    readonly nameOf: (query: Readonly<Record<string, string>>) => ReadingName
  }
}

/** Adds the route of a reading: a case is posted, and a thread answers. */
export function addCaseReading(api: Api, pool: Answering, reading: CaseReading): void {
  const { path, name, query } = reading
  api.openAPIRegistry.registerPath(
    documented({
      method: 'post',
      path,
      operationId: path.replace('/api/', ''),
      summary: reading.summary,
      description: reading.description,
      gives: reading.gives,
      refuses: [400, 408, 413, 415, 421, 422, 500, 503],
      request: {
        ...(query ? { query: query.schema } : {}),
        body: { required: true, content: { 'application/json': { schema: caseSchema } } },
      },
    }),
  )
  api.post(path, async ({ env, req }) => {
    const asked = readQuery(req.query(), query?.schema)
    if ('status' in asked) return responseOf(asked)
    const body = await readBody(env.incoming)
    if ('status' in body) return responseOf(body)
    return responseOf(await pool.ask(query?.nameOf(asked.query) ?? name, body))
  })
  refuseOtherMethods(api, path, 'POST')
}
