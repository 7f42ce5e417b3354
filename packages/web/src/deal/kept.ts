import { onOccasion } from '@sekisho/logic'
import type { Act, Work } from './work.ts'

/** What is kept beside the case file, which says nothing of it: the occasion, the act looked at, what was passed over. */
export interface Kept {
  /** The id of the occasion; nothing where it is none. */
  readonly occasion?: string
  readonly at: number
  /** Of each act, the facts answered "I don't know". */
  readonly passed: readonly (readonly string[])[]
}

export function keptOf({ occasion, acts, at }: Work): Kept {
  return { ...(occasion && { occasion: occasion.id }), at, passed: acts.map(({ passed }) => passed) }
}

/** The work as it was looked at; whatever of it cannot be read is left out, for the answers do not rest on it. */
export function withKept(work: Work, kept: unknown): Work {
  if (typeof kept !== 'object' || kept === null) return work
  const at = 'at' in kept && typeof kept.at === 'number' && work.acts[kept.at] ? kept.at : 0
  const lists: readonly unknown[] = 'passed' in kept && Array.isArray(kept.passed) ? kept.passed : []
  const passedOf = (list: unknown): readonly string[] =>
    Array.isArray(list) ? list.filter((fact) => typeof fact === 'string') : []
  const [first, ...rest] = work.acts.map((act, place): Act => ({ ...act, passed: passedOf(lists[place]) }))
  const occasion =
    ('occasion' in kept && work.ruleSet.occasions?.find(({ id }) => id === kept.occasion)) || null
  const ruleSet = occasion ? onOccasion(work.ruleSet, occasion) : work.ruleSet
  return first ? { ...work, ruleSet, occasion, acts: [first, ...rest], at } : work
}
