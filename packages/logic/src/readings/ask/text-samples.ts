import type { Given } from '../../case/given.ts'
import type { InSet } from '../../expression/in-set.ts'
import type { CaseReading } from '../evaluate/case-reading.ts'
import { known } from './alternatives.ts'

/** Nothing that a set of the law holds. */
const IN_NO_SET = ''

/** One text for each way in which a text can fall in and out of the sets it is tested against. */
export function textSamples(tests: readonly InSet[], reading: CaseReading): readonly Given[] {
  const sets = [...new Set(tests.map(({ set }) => reading.value(set)))].filter((set) => set !== null)
  if (sets.length === 0) return []
  const samples = new Map<string, string>()
  for (const text of [IN_NO_SET, ...sets.flatMap((set) => [...set])]) {
    const key = sets.map((set) => (set.has(text) ? 1 : 0)).join()
    if (!samples.has(key)) samples.set(key, text)
  }
  return [...samples.values()].map(known)
}
