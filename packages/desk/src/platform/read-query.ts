import { z } from '@hono/zod-openapi'
import { requestProblem } from './messages.ts'
import { problemReply, type Reply } from './reply.ts'

const NOTHING = z.strictObject({})

/** The query of a request by its schema, or why it is refused. A name that is not known is a fault, never ignored. */
export function readQuery(
  raw: Readonly<Record<string, string>>,
  schema: z.ZodObject<z.ZodRawShape> = NOTHING,
): { readonly query: Readonly<Record<string, string>> } | Reply {
  const { success, data, error } = schema.safeParse(raw)
  // Every schema of a query gives texts: the values of an address are.
  if (success) return { query: data as Readonly<Record<string, string>> }
  const problems = error.issues.flatMap((issue) => {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]
    return names.map((name) => ({
      ...requestProblem('bad-query', name, raw[name] ?? '', wanted(schema, name)),
      at: { path: name },
    }))
  })
  const [first = requestProblem('malformed-request'), ...rest] = problems
  return problemReply(400, [first, ...rest])
}

/** What could be written instead: the description of the parameter, or the names there are. */
function wanted({ shape }: z.ZodObject<z.ZodRawShape>, name: string): string {
  const own = shape[name]
  const names = Object.keys(shape).join(', ') || '—'
  return own instanceof z.ZodType ? (own.description ?? names) : names
}
