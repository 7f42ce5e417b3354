/** What a case is compared with: itself on another day, with facts changed, another act of its deal, another file. */
export const WAYS = ['days', 'facts', 'act', 'file'] as const

export type Way = (typeof WAYS)[number]

/** What is compared, as the address says it. */
export interface Comparison {
  readonly by?: Way
  /** Two days of the act, `YYYY-MM-DD`. */
  readonly left?: string
  readonly right?: string
  /** Facts changed, by id, as a case file would say them; `null` for what is not known. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** The place, from 0, of the other act. */
  readonly act?: number
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads what is compared from an address; what makes no sense there is left out. */
export function readComparison(search: Readonly<Record<string, unknown>>): Comparison {
  const { left, right, facts, act } = search
  const by = WAYS.find((way) => way === search.by)
  return {
    ...(by ? { by } : {}),
    ...(typeof left === 'string' ? { left } : {}),
    ...(typeof right === 'string' ? { right } : {}),
    ...(isMap(facts) ? { facts } : {}),
    ...(typeof act === 'number' && Number.isInteger(act) && act >= 0 ? { act } : {}),
  }
}
