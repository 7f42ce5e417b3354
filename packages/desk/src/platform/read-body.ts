import type { IncomingMessage } from 'node:http'
import { MAX_BODY_BYTES, MAX_HELD_BYTES } from './limits.ts'
import { requestProblem } from './messages.ts'
import { problemReply, type Reply } from './reply.ts'

/** Bytes of the bodies being received, all together. */
let held = 0

/** The whole body of a request that must be JSON, or why it is refused. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | Reply> {
  const type = request.headers['content-type'] ?? ''
  // Without this, any web site could send a case from its visitors' browsers: other types need no permission.
  if (!/^application\/json\s*(;|$)/i.test(type))
    return problemReply(415, [requestProblem('not-json-type', type)])
  const encoding = request.headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') return problemReply(415, [requestProblem('body-encoded', encoding)])
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return tooLarge()
  return received(request)
}

function tooLarge(): Reply {
  return problemReply(413, [requestProblem('body-too-large', String(MAX_BODY_BYTES))])
}

function received(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | Reply> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const end = (result: Uint8Array<ArrayBuffer> | Reply): void => {
      held -= size
      request.off('data', take).off('end', finish).off('close', cut).off('error', cut)
      // What still comes is read and forgotten, so that the client gets to read the refusal.
      request.on('error', () => {}).resume()
      resolve(result)
    }
    const take = (chunk: Buffer): void => {
      chunks.push(chunk)
      size += chunk.length
      held += chunk.length
      if (size > MAX_BODY_BYTES) end(tooLarge())
      else if (held > MAX_HELD_BYTES) end(problemReply(503, [requestProblem('too-busy')]))
    }
    const finish = (): void => {
      const whole = new Uint8Array(size)
      let at = 0
      for (const chunk of chunks) {
        whole.set(chunk, at)
        at += chunk.length
      }
      end(whole)
    }
    const cut = (): void => end(problemReply(400, [requestProblem('body-cut')]))
    request.on('data', take).on('end', finish).on('close', cut).on('error', cut)
  })
}
