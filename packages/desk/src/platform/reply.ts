import type { Problem } from '@sekisho/logic'
import { API_HEADERS } from './headers.ts'
import { type ProblemStatus, problemDocument } from './problem-document.ts'

/** An answer ready to be sent: the bytes of its body, made once. */
export interface Reply {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

const encoder = new TextEncoder()

/** An answer in JSON. */
export function jsonReply(value: object): Reply {
  return {
    status: 200,
    type: 'application/json; charset=utf-8',
    body: encoder.encode(JSON.stringify(value)),
  }
}

/** A refusal, with everything that is wrong. */
export function problemReply(status: ProblemStatus, problems: readonly [Problem, ...Problem[]]): Reply {
  return {
    status,
    type: 'application/problem+json; charset=utf-8',
    body: encoder.encode(JSON.stringify(problemDocument(status, problems))),
  }
}

/** The answer as Hono sends it. */
export function responseOf({ status, type, body }: Reply, more: Record<string, string> = {}): Response {
  const later = status === 503 ? { 'retry-after': '1' } : {}
  return new Response(body, { status, headers: { ...API_HEADERS, 'content-type': type, ...later, ...more } })
}
