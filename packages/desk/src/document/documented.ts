import type { RouteConfig } from '@hono/zod-openapi'
import type { Words } from '@sekisho/logic'
import type { ProblemStatus } from '../platform/problem-document.ts'

/** An operation as our routes describe it. */
export interface Operation {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly operationId: string
  readonly summary: Words
  readonly description: Words
  /** The components that the answer is one of. */
  readonly gives: readonly [string, ...string[]]
  /** The types of the files that the answer may be, by the ending of their names, where it is no JSON. */
  readonly files?: Readonly<Record<string, string>>
  readonly refuses: readonly ProblemStatus[]
  readonly request?: NonNullable<RouteConfig['request']>
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The operation as the OpenAPI document has it; texts are in both languages, and apart for pages in one. */
export function documented(operation: Operation): RouteConfig {
  const { method, path, operationId, summary, description, gives, files, refuses, request } = operation
  const [first, ...rest] = gives
  const schema = rest.length === 0 ? reference(first) : { anyOf: gives.map(reference) }
  const content =
    files === undefined
      ? { 'application/json': { schema } }
      : Object.fromEntries(
          Object.values(files).map((type) => [
            type,
            { schema: { type: 'string' as const, format: 'binary' } },
          ]),
        )
  const refused = refuses.map((status) => [
    status,
    {
      description: 'Problem',
      content: { 'application/problem+json': { schema: reference('ProblemDocument') } },
    },
  ])
  return {
    method,
    path,
    operationId,
    summary: `${summary.ja} / ${summary.en}`,
    description: `${description.ja}\n\n${description.en}`,
    'x-summary': summary,
    'x-description': description,
    ...(request ? { request } : {}),
    responses: {
      200: { description: 'OK', content },
      ...Object.fromEntries(refused),
    },
  }
}
