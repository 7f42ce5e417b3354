import { z } from '@hono/zod-openapi'
import {
  type DecisionFile,
  DecisionMemory,
  identifyingOfParty,
  identifyingOfSubject,
} from '@sekisho/names/decisions'
import type { Hit } from '@sekisho/names/screening'
import { subjectsOf } from '@sekisho/parties'
import { bodyAs, refusal } from '../platform/body-text.ts'
import { requestProblem } from '../platform/messages.ts'
import { jsonReply, type Reply } from '../platform/reply.ts'
import { screenerOf, type WatchLists } from './watch-lists.ts'

const several = z.union([z.string(), z.array(z.string())])

/** Somebody to screen; what it documents is read by `subjectsOf`. */
export const subjectShape = z
  .looseObject({
    id: z.string().optional().openapi({
      description:
        '判断を後で見つけるための名前。省くと name。 By what decisions about them are found; the name unless given.',
    }),
    name: z.string(),
    aliases: several.optional(),
    kind: z.enum(['person', 'organisation', 'vessel', 'aircraft', 'unknown']).optional(),
    country: several.optional().openapi({ example: ['JP'] }),
    born: several.optional().openapi({ example: ['1971-03-01'] }),
    identifiers: several.optional(),
  })
  .openapi('Subject', { example: { id: 'C1', name: 'Usama bin Ladin', kind: 'person', born: ['1957'] } })

export const screenBody = z
  .strictObject({
    subjects: z.array(subjectShape).min(1),
    threshold: z
      .string()
      .regex(/^(0(\.\d+)?|1(\.0+)?)$/)
      .optional()
      .openapi({
        description: 'この点数以上を候補とする。既定は 0.5。 Hits from this score on; 0.5 unless given.',
      }),
  })
  .openapi('ScreenRequest')

/** A batch has no more subjects than this. */
const MOST = 200
/** Nor all of them together more names. */
const MOST_NAMES = 500

/** Screens a batch, each hit with what was decided about it. */
export async function screen(
  lists: WatchLists,
  decisions: DecisionFile | undefined,
  body: Uint8Array,
): Promise<Reply> {
  const read = bodyAs(body, screenBody)
  if ('status' in read) return read
  const { subjects: sent, threshold: least = '0.5' } = read.sent
  if (sent.length > MOST) return refusal(422, [requestProblem('bad-body', `subjects (> ${MOST})`)])
  const names = sent.reduce(
    (sum, { aliases = [] }) => sum + 1 + (typeof aliases === 'string' ? 1 : aliases.length),
    0,
  )
  if (names > MOST_NAMES)
    return refusal(422, [requestProblem('bad-body', `subjects (> ${MOST_NAMES} names)`)])
  const screener = screenerOf(lists, 'default')
  const memory = (await decisions?.memory()) ?? new DecisionMemory()
  const threshold = Number(least)
  const each = sent.map((one, at) => ({ place: at + 1, named: subjectsOf([one]) }))
  const results = each.flatMap(({ place, named }) =>
    named.ok
      ? named.read.map(({ id, subject }) => ({
          place,
          id,
          subject,
          identifying: identifyingOfSubject(subject),
          hits: screener.screen(subject, { threshold }).map((hit) => ({
            ...publishedHit(hit),
            standing: memory.standing(id, subject, hit),
          })),
        }))
      : [],
  )
  const refused = each.flatMap(({ place, named }) => (named.ok ? [] : [{ place, problems: named.problems }]))
  return jsonReply({
    format: 'sekisho-screening/1',
    threshold,
    lists: lists.versions.map(({ list, asOf, source }) => ({ list, asOf, sha256: source.sha256 })),
    keepsDecisions: decisions !== undefined,
    results,
    refused,
  })
}

function publishedHit({ list, asOf, party, score, nameScore, name, asked, evidence, reasons }: Hit): object {
  const identifying = identifyingOfParty(party)
  return { list, asOf, id: party.id, name, asked, score, nameScore, evidence, reasons, party, identifying }
}
