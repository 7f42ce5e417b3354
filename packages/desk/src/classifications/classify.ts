import { bodyAs, refusal, today } from '../platform/body-text.ts'
import { jsonReply, type Reply } from '../platform/reply.ts'
import { specificationBody } from './specification-body.ts'

/** The classification of a specification. */
export async function classification(body: Uint8Array): Promise<Reply> {
  const read = bodyAs(body, specificationBody)
  if ('status' in read) return read
  const { classify } = await import('@sekisho/catalogue/classify')
  const { on = today(), specification } = read.sent
  const result = classify(specification, { on })
  return result.ok ? jsonReply(result.classification) : refusal(422, result.problems)
}
