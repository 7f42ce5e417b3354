import type { Act, Work } from './work.ts'

/** What is kept beside the case file, which says nothing of it: the act looked at, and what was passed over. */
export interface Kept {
  readonly at: number
  /** Of each act, the facts answered "I don't know". */
  readonly passed: readonly (readonly string[])[]
}

export function keptOf({ acts, at }: Work): Kept {
  return { at, passed: acts.map(({ passed }) => passed) }
}

/** The work as it was looked at; whatever of it cannot be read is left out, for the answers do not rest on it. */
export function withKept(work: Work, kept: unknown): Work {
  if (typeof kept !== 'object' || kept === null) return work
  const at = 'at' in kept && typeof kept.at === 'number' && work.acts[kept.at] ? kept.at : 0
  const lists: readonly unknown[] = 'passed' in kept && Array.isArray(kept.passed) ? kept.passed : []
  const passedOf = (list: unknown): readonly string[] =>
    Array.isArray(list) ? list.filter((fact) => typeof fact === 'string') : []
  const [first, ...rest] = work.acts.map((act, place): Act => ({ ...act, passed: passedOf(lists[place]) }))
  return first ? { ...work, acts: [first, ...rest], at } : work
}
