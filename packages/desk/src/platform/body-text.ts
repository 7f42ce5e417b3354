import { type Problem, ProblemError, readJson } from '@sekisho/logic'
import type { z } from 'zod'
import { requestProblem } from './messages.ts'
import { problemReply, type Reply } from './reply.ts'

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads a body of JSON, numbers as their exact digits, by its schema; or says why it is refused. */
export function bodyAs<Schema extends z.ZodType>(
  body: Uint8Array,
  schema: Schema,
): { readonly sent: z.infer<Schema> } | Reply {
  let text: string
  try {
    text = decoder.decode(body)
  } catch {
    return problemReply(400, [requestProblem('not-utf-8')])
  }
  const json = readJson(text)
  if (!json.ok) return refusal(400, json.problems)
  const read = schema.safeParse(json.value)
  if (read.success) return { sent: read.data }
  return refusal(
    422,
    read.error.issues.flatMap(({ path, ...issue }) => {
      const names = issue.code === 'unrecognized_keys' ? issue.keys : ['']
      return names.map((name) => {
        const place = [...path, name].filter((step) => step !== '').join('.')
        return { ...requestProblem('bad-body', place || '—'), at: { path: place } }
      })
    }),
  )
}

/** A refusal with problems of which there is at least one. */
export function refusal(status: 400 | 422, [first, ...rest]: readonly Problem[]): Reply {
  return problemReply(status, [first ?? requestProblem('malformed-request'), ...rest])
}

/** Refuses what the answer throws as a problem. */
export async function orRefusal(answer: () => Promise<Reply> | Reply): Promise<Reply> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof ProblemError) return refusal(422, error.problems)
    throw error
  }
}

/** Today, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
