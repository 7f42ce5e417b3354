import type { Case, Interval, OptionsResult, Receipt, RuleSet } from '@sekisho/logic'
import { useEffect, useState } from 'react'
import type { LaterQuestion } from './later-worker.ts'
import { oncePerCase } from './once-per-case.ts'
import { PROGRAM } from './program.ts'

/** What is shown after the answer, each part as soon as it is there. */
export interface Later {
  readonly timeline: readonly Interval[] | null
  readonly options: OptionsResult | null
  /** Nothing where the browser computes no hashes. */
  readonly receipt: Receipt | null
  readonly hasFailed: boolean
}

export type LaterAnswer = Partial<Later>

const NOTHING: Later = { timeline: null, options: null, receipt: null, hasFailed: false }

/** What is known already of a case; filled as it is worked out. */
const knownOf = oncePerCase((): { later: Later } => ({ later: NOTHING }))

/** Works out in the background what of a case takes its time. */
export function useLater(ruleSet: RuleSet, given: Case): Later {
  const { id } = ruleSet
  const known = knownOf(ruleSet, given)
  const [, redraw] = useState(0)
  useEffect(() => {
    if (known.later.options) return
    const worker = startWorker()
    const learn = (answer: LaterAnswer): void => {
      known.later = { ...known.later, ...answer }
      redraw((count) => count + 1)
      if (answer.options || answer.hasFailed) worker?.terminate()
    }
    if (!worker) {
      learn({ hasFailed: true })
      return
    }
    worker.onmessage = ({ data }: MessageEvent<LaterAnswer>) => learn(data)
    worker.onerror = () => learn({ hasFailed: true })
    worker.postMessage({ regime: id, case: given, program: PROGRAM } satisfies LaterQuestion)
    return () => worker.terminate()
  }, [id, given, known])
  return known.later
}

/** Nothing where the browser, or what its owner forbids, lets none start: the answer stands without it. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./later-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
