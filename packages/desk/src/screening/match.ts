import { z } from '@hono/zod-openapi'
import type { Subject } from '@sekisho/names/screening'
import { bodyAs, refusal } from '../platform/body-text.ts'
import { requestProblem } from '../platform/messages.ts'
import { jsonReply, type Reply } from '../platform/reply.ts'
import { entityExample, isReadable, scoredEntity, subjectOf } from './entity.ts'
import { screenerOf, watchListsOf } from './watch-lists.ts'

/** Whom to match: queries by names of the caller's own. */
export const matchBody = z
  .looseObject({ queries: z.record(z.string(), entityExample) })
  .openapi('MatchRequest', { description: 'As the yente API takes it: entities by keys of your own.' })

export const matchQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^([1-9]|[1-9]\d|[1-4]\d\d|500)$/)
    .optional()
    .describe('1–500'),
  threshold: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/)
    .optional()
    .describe('0–1'),
  cutoff: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/)
    .optional()
    .describe('0–1'),
  algorithm: z.string().max(50).optional().describe('sekisho'),
})

/** A batch has no more queries, as with yente, and all of them no more names. */
const MOST = 100
const MOST_NAMES = 500

/** From which score an answer counts as a match, and from which it is given at all, unless told. */
const [THRESHOLD, CUTOFF] = [0.5, 0.3]

const FEATURES = {
  name: { description: 'How likely the names alone are to be one party’s', coefficient: 1 },
  identifier: { description: 'An identifier is the same', coefficient: 1 },
  born: { description: 'The years of birth fit (1) or differ (-1)', coefficient: 1 },
  country: { description: 'A country fits (1) or all differ (-1)', coefficient: 1 },
  sex: { description: 'The sexes differ (-1)', coefficient: 1 },
  kind: { description: 'Person, organisation or ship: they differ (-1)', coefficient: 1 },
}

/** Answers a batch as yente does: each query with its results, or with why it could not be looked for. */
export async function match(
  folder: string | undefined,
  dataset: string,
  asked: Readonly<Record<string, string>>,
  body: Uint8Array,
): Promise<Reply> {
  const read = bodyAs(body, matchBody)
  if ('status' in read) return read
  const queries = Object.entries(read.sent.queries)
  if (queries.length > MOST) return refusal(422, [requestProblem('bad-body', `queries (> ${MOST})`)])
  const screener = screenerOf(await watchListsOf(folder), dataset)
  const threshold = Number(asked.threshold ?? THRESHOLD)
  const options = {
    threshold: Math.min(threshold, Number(asked.cutoff ?? CUTOFF)),
    limit: Number(asked.limit ?? 5),
  }
  const subjects = new Map<string, Subject>()
  for (const [key, query] of queries) {
    const subject = subjectOf(query)
    if (!subject) return refusal(422, [requestProblem('bad-body', `queries.${key}`)])
    if (!isReadable(subject.name)) return refusal(422, [requestProblem('no-letters', `queries.${key}`)])
    subjects.set(key, subject)
  }
  const names = [...subjects.values()].reduce((sum, { aliases = [] }) => sum + 1 + aliases.length, 0)
  if (names > MOST_NAMES) return refusal(422, [requestProblem('bad-body', `queries (> ${MOST_NAMES} names)`)])
  const responses = queries.map(([key, query]) => {
    const subject = subjects.get(key)
    const results = subject
      ? screener.screen(subject, options).map((hit) => scoredEntity(hit, threshold))
      : []
    return [key, { status: 200, results, total: { value: results.length, relation: 'eq' }, query }] as const
  })
  return jsonReply({ responses: Object.fromEntries(responses), matcher: FEATURES, limit: options.limit })
}
