import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import { type ActCase, type Problem, ProblemError, type RuleSet, readDeal, readJson } from '@sekisho/logic'
import { requestProblem } from '../platform/messages.ts'

/** A case or deal as it was sent, with the rule set it is to be determined by. */
export interface SentCase {
  readonly id: string | null
  readonly ruleSet: RuleSet
  readonly acts: readonly ActCase[]
}

export type SentResult =
  | { readonly ok: true; readonly sent: SentCase }
  | { readonly ok: false; readonly status: 400 | 422; readonly problems: readonly [Problem, ...Problem[]] }

type Keys = Readonly<Record<string, unknown>>

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf(body: Uint8Array): string | null {
  try {
    return decoder.decode(body)
  } catch {
    return null
  }
}

function refused(status: 400 | 422, problems: readonly Problem[]): SentResult {
  const [first, ...rest] = problems
  return { ok: false, status, problems: [first ?? requestProblem('malformed-request'), ...rest] }
}

/**
 * Reads a case as it is sent: what a case file holds, in JSON. The regime may be left out while there is only one.
 * @param body UTF-8
 */
export async function readCaseBody(body: Uint8Array): Promise<SentResult> {
  const text = textOf(body)
  if (text === null) return refused(400, [requestProblem('not-utf-8')])
  const json = readJson(text)
  if (!json.ok) return refused(400, json.problems)
  const { value } = json
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  // What is no map is handed on whole: the case reader says so.
  const { id, title, regime: named, ...rest } = isMap ? (value as Keys) : ({} as Keys)
  const notText = Object.entries({ id, title, regime: named }).filter(
    ([, one]) => one !== undefined && one !== null && typeof one !== 'string',
  )
  if (notText.length > 0)
    return refused(
      422,
      notText.map(([key]) => ({ ...requestProblem('not-text', key), at: { path: key } })),
    )
  try {
    const ruleSet = await regime(typeof named === 'string' ? named : DEFAULT_REGIME)
    const deal = readDeal(ruleSet, isMap ? rest : value)
    if (!deal.ok) return refused(422, deal.problems)
    return { ok: true, sent: { id: typeof id === 'string' ? id : null, ruleSet, acts: deal.acts } }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return refused(422, error.problems)
  }
}
