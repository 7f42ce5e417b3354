import { z } from '@hono/zod-openapi'
import { type DecisionFile, decide, VERDICTS } from '@sekisho/names/decisions'
import { Screener } from '@sekisho/names/screening'
import { subjectsOf } from '@sekisho/parties'
import { bodyAs, refusal } from '../platform/body-text.ts'
import { requestProblem } from '../platform/messages.ts'
import { jsonReply, type Reply } from '../platform/reply.ts'
import { subjectShape } from './screen.ts'
import type { WatchLists } from './watch-lists.ts'

export const decisionBody = z
  .strictObject({
    subject: subjectShape,
    list: z.string(),
    entry: z.string().openapi({ description: '名簿の者の id。 The id of the entry in its list.' }),
    asOf: z.iso.date().openapi({
      description:
        '判断した人が見た名簿の版。新しい版になっていれば受け付けない。 The version that was looked at; refused where a newer one is there.',
    }),
    verdict: z.enum(VERDICTS),
    reason: z.string().trim().min(1).max(4000),
    by: z.string().trim().min(1).max(200),
  })
  .openapi('DecisionRequest')

/** Records what somebody decides about an entry, with both parties as they are now. */
export async function recordDecision(
  lists: WatchLists,
  decisions: DecisionFile,
  body: Uint8Array,
): Promise<Reply> {
  const read = bodyAs(body, decisionBody)
  if ('status' in read) return read
  const { subject: sent, list, entry, asOf, ...ruling } = read.sent
  const subjects = subjectsOf([sent])
  if (!subjects.ok) return refusal(422, subjects.problems)
  const listing = lists.listings.get(list)?.find(({ party }) => party.id === entry)
  const [named] = subjects.read
  if (!listing || !named) return refusal(422, [requestProblem('bad-body', 'entry')])
  if (listing.asOf !== asOf) return refusal(422, [requestProblem('list-changed', list, listing.asOf)])
  const [hit] = new Screener([listing], { japanese: lists.japanese }).screen(named.subject, { threshold: 0 })
  const score = hit?.score ?? 0
  const decision = decide(
    named.id,
    named.subject,
    { ...listing, score },
    { ...ruling, at: new Date().toISOString() },
  )
  await decisions.add(decision)
  return jsonReply(decision)
}

/** The newest decisions come first; no more of them than this. */
const MOST = 1000

/** What was decided, the newest first. */
export async function decisionsMade(decisions: DecisionFile): Promise<object> {
  const all = await decisions.all()
  return { total: all.length, decisions: all.slice(-MOST).reverse() }
}
