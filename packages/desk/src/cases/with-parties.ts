import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import { ProblemError, readJson } from '@sekisho/logic'
import { ListError } from '@sekisho/names/lists'
import { answeredByLists, type PartyLookUp } from '@sekisho/parties'
import { refusal } from '../platform/body-text.ts'
import { requestProblem } from '../platform/messages.ts'
import { problemReply, type Reply } from '../platform/reply.ts'

const NAMED = Buffer.from('"parties"')

/**
 * The body of a case with what looking its parties up answers; the same body where it names none. What cannot be read is
 * left to the reader of cases, which says so.
 */
export async function withParties(
  body: Uint8Array<ArrayBuffer>,
  lookUp: PartyLookUp | undefined,
): Promise<Uint8Array<ArrayBuffer> | Reply> {
  if (!Buffer.from(body.buffer, body.byteOffset, body.byteLength).includes(NAMED)) return body
  const json = readJson(Buffer.from(body).toString('utf8'))
  if (!json.ok || !isMap(json.value) || json.value.parties === undefined) return body
  if (lookUp === undefined) return problemReply(422, [requestProblem('no-watch-lists')])
  const { regime: named, id, title, ...raw } = json.value
  try {
    const ruleSet = await regime(typeof named === 'string' ? named : DEFAULT_REGIME)
    const answered = await answeredByLists(ruleSet, raw, lookUp)
    if (!answered.ok) return refusal(422, answered.problems)
    return new TextEncoder().encode(JSON.stringify({ regime: named, id, title, ...answered.raw }))
  } catch (error) {
    if (error instanceof ListError) {
      // It names a folder of the server: for who runs it alone.
      console.error(`${error.words.ja} ${error.words.en}`)
      return problemReply(422, [requestProblem('watch-lists-unreadable')])
    }
    // A regime that is not there is told by the reader of cases.
    if (error instanceof ProblemError) return body
    throw error
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
