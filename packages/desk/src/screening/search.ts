import { z } from '@hono/zod-openapi'
import { ProblemError } from '@sekisho/logic'
import { requestProblem } from '../platform/messages.ts'
import { isReadable, publishedEntity } from './entity.ts'
import { screenerOf, watchListsOf } from './watch-lists.ts'

export const searchParams = z.object({ dataset: z.string().openapi({ example: 'default' }) })

export const searchQuery = z.strictObject({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .describe('1–200 文字 / characters')
    .openapi({ example: 'Usama bin Ladin' }),
  schema: z
    .enum(['Thing', 'LegalEntity', 'Person', 'Organization', 'Company', 'Vessel', 'Airplane'])
    .optional(),
  limit: z
    .string()
    .regex(/^(0|[1-9]|[1-9]\d|[1-4]\d\d|500)$/)
    .optional()
    .describe('0–500'),
  offset: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional()
    .describe('0–999'),
})

const KINDS: Readonly<Record<string, 'person' | 'organisation' | 'vessel' | 'aircraft'>> = {
  Person: 'person',
  Organization: 'organisation',
  Company: 'organisation',
  Vessel: 'vessel',
  Airplane: 'aircraft',
}

/** Parts of a name are enough for a search: it is wider than a match. */
const WIDE = 0.05

/** Answers a search as yente does: entities, the likeliest first, without a judgement. */
export async function search(
  folder: string | undefined,
  {
    dataset = 'default',
    q = '',
    schema = 'Thing',
    limit = '10',
    offset = '0',
  }: Readonly<Record<string, string>>,
): Promise<object> {
  if (!isReadable(q)) throw new ProblemError([requestProblem('no-letters', 'q')])
  const screener = screenerOf(await watchListsOf(folder), dataset)
  const kind = KINDS[schema]
  const most = Number(offset) + Number(limit)
  const hits = screener
    .screen({ name: q, kind: kind ?? 'unknown' }, { threshold: WIDE, limit: 500 })
    .filter(({ party }) => kind === undefined || party.kind === kind)
  return {
    limit: Number(limit),
    offset: Number(offset),
    total: { value: hits.length, relation: 'eq' },
    results: hits.slice(Number(offset), most).map(publishedEntity),
    facets: {},
  }
}
