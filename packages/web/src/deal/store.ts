import type { Problem } from '@sekisho/logic'
import { use, useSyncExternalStore } from 'react'
import { caseFileOf, emptyWork, type FileResult, workOf } from './case-file.ts'
import { keptOf, withKept } from './kept.ts'
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

let state: State | null = null
let restoring: Promise<State> | null = null
const listeners = new Set<() => void>()

/** The rules are loaded when they are first needed: the first page does without. */
async function restore(): Promise<State> {
  const { DEFAULT_REGIME, regime } = await import('@sekisho/law/regimes')
  const text = savedText()
  const saved = text === null ? {} : parsed(text)
  const { kept, ...file } = saved ?? {}
  const id = typeof file.regime === 'string' ? file.regime : DEFAULT_REGIME
  const ruleSet = await regime(id).catch(() => regime(DEFAULT_REGIME))
  const read = saved === null ? NOT_READ : workOf(ruleSet, file)
  state ??= read.ok
    ? { work: withKept(read.work, kept), faults: [] }
    : { work: emptyWork(ruleSet), faults: read.problems }
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

/** Loads what is worked on ahead of need. */
export function prepareWork(): Promise<State> {
  restoring ??= restore()
  return restoring
}

/** Changes what is worked on, in every page, and keeps it on this device. */
export function setWork(work: Work): void {
  state = { work, faults: [] }
  saveText(JSON.stringify({ ...caseFileOf(work), kept: keptOf(work) }))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is worked on. Waits (React Suspense) until the rules are there. */
export function useWork(): State {
  const restored = use(prepareWork())
  return useSyncExternalStore(subscribe, () => state ?? restored)
}
