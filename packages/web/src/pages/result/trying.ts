import { type Option, withFact } from '@sekisho/logic'
import { useSyncExternalStore } from 'react'
import { setWork } from '../../deal/store.ts'
import { type Work, withAct } from '../../deal/work.ts'

/** An option that is tried: what it changed, and the work before and with it. */
interface Trial {
  readonly option: Option
  readonly before: Work
  readonly work: Work
}

let trial: Trial | null = null
const listeners = new Set<() => void>()

function set(next: Trial | null): void {
  trial = next
  for (const listener of listeners) listener()
}

/** Applies what an option changes to the act that is looked at. */
export function tryOption(work: Work, option: Option): void {
  const changed = withAct(work, (act) => ({
    ...act,
    case: option.changes.reduce((given, { fact, value }) => withFact(given, fact, value), act.case),
  }))
  set({ option, before: work, work: changed })
  setWork(changed)
}

/** Puts back what was before. */
export function undoTrial({ before }: Trial): void {
  set(null)
  setWork(before)
}

/** The option that is tried in this work, if one is; any other change of the work makes it its own. */
export function useTrial({ acts }: Work): Trial | null {
  const current = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => trial,
  )
  return current?.work.acts === acts ? current : null
}
