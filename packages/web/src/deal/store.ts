import type { Problem } from '@sekisho/logic'
import { use, useSyncExternalStore } from 'react'
import { caseFileOf, emptyWork, type FileResult, workOf } from './case-file.ts'
import { keptOf, withKept } from './kept.ts'
import { rememberRegime } from './regimes.ts'
import { savedText, saveText } from './saved.ts'
import type { Work } from './work.ts'

/** What is worked on, and what of the kept file could not be read. */
interface State {
  readonly work: Work
  readonly faults: readonly Problem[]
}

const NOT_READ: FileResult = {
  ok: false,
  problems: [
    {
      code: 'kept-unreadable',
      at: {},
      message: {
        ja: 'この端末に残っていたものは、事案のファイルとして読めません。',
        en: 'what was kept on this device cannot be read as a case file.',
      },
    },
  ],
}

const states = new Map<string, State>()
const restoring = new Map<string, Promise<State>>()
const listeners = new Set<() => void>()

/** The rules are loaded when they are first needed: the first page does without. */
async function restore(id: string): Promise<State> {
  const { regime } = await import('@sekisho/law/regimes')
  const text = savedText(id)
  const saved = text === null ? {} : parsed(text)
  const { kept, ...file } = saved ?? {}
  const ruleSet = await regime(id)
  const read = saved === null ? NOT_READ : workOf(ruleSet, file)
  const restored: State = read.ok
    ? { work: withKept(read.work, kept), faults: [] }
    : { work: emptyWork(ruleSet), faults: read.problems }
  // What was opened meanwhile is newer than what was kept.
  const state = states.get(id) ?? restored
  states.set(id, state)
  return state
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    // A map, which is all that is asked of it here; `readDeal` says what is wrong with the rest.
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
  } catch {
    return null // not what these pages wrote
  }
}

/** Loads what is worked on under a regime ahead of need; the same promise each time. */
export function prepareWork(regime: string): Promise<State> {
  const before = restoring.get(regime)
  if (before) return before
  const now = restore(regime)
  restoring.set(regime, now)
  return now
}

/** Changes what is worked on under its regime, in every page, and keeps it on this device. */
export function setWork(work: Work): void {
  const { id } = work.ruleSet
  states.set(id, { work, faults: [] })
  saveText(id, JSON.stringify({ ...caseFileOf(work), kept: keptOf(work) }))
  rememberRegime(id)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is worked on under a regime. Waits (React Suspense) until its rules are there. */
export function useWork(regime: string): State {
  const restored = use(prepareWork(regime))
  return useSyncExternalStore(subscribe, () => states.get(regime) ?? restored)
}
