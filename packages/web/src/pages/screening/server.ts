import { createClient, type Schemas } from '@sekisho/client'
import type { Problem } from '@sekisho/logic'
import { TEXTS } from './texts.ts'

export type Screening = Schemas['Screening']
export type Result = Screening['results'][number]
export type Hit = Result['hits'][number]
export type Subject = Schemas['Subject']
export type Verdict = Schemas['ScreeningDecision']['verdict']

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const client = createClient()

/** Screens parties at the server that the page came from. */
export function screen(subjects: readonly Subject[]): Promise<Answer<Screening>> {
  return answerOf(() => client.POST('/api/screen', { body: { subjects: [...subjects] } }))
}

/** Records a decision there. */
export function decide(decision: Schemas['DecisionRequest']): Promise<Answer<Schemas['ScreeningDecision']>> {
  return answerOf(() => client.POST('/api/decide', { body: decision }))
}

async function answerOf<Value>(
  ask: () => Promise<{ readonly data?: Value; readonly error?: Schemas['ProblemDocument'] }>,
): Promise<Answer<Value>> {
  try {
    const { data, error } = await ask()
    if (data !== undefined) return { ok: true, value: data }
    return {
      ok: false,
      problems: (error?.problems ?? []).map(({ code, message }) => ({ code, at: {}, message })),
    }
  } catch {
    return { ok: false, problems: [{ code: 'unreachable', at: {}, message: TEXTS.unreachable }] }
  }
}
