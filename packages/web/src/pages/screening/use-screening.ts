import type { Problem } from '@sekisho/logic'
import { useEffect, useRef, useState } from 'react'
import { type Result, type Screening, type Subject, screen } from './server.ts'

/** What was screened, and how far. */
export interface Screened {
  readonly all: number
  readonly results: readonly { readonly subject: Subject; readonly result: Result }[]
  readonly answer: Omit<Screening, 'results' | 'refused'> | null
  /** Parties that could not be screened, with their place from 1. */
  readonly refused: readonly { readonly place: number; readonly problem: Problem }[]
  readonly problems: readonly Problem[]
}

const NOTHING: Screened = { all: 0, results: [], answer: null, refused: [], problems: [] }

/** How long one may pause in typing before what stands is looked for, in milliseconds. */
const PAUSE = 150

/** Screens one party as it is typed; each answer replaces the one before, whatever order they come in. */
export function useTyped(subject: Subject | null): Screened {
  const [screened, setScreened] = useState(NOTHING)
  const asked = JSON.stringify(subject)
  useEffect(() => {
    const wanted: Subject | null = JSON.parse(asked)
    if (wanted === null) {
      setScreened(NOTHING)
      return
    }
    let isCurrent = true
    const later = setTimeout(async () => {
      const done = await screenAll([wanted], () => true)
      if (isCurrent) setScreened(done)
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(later)
    }
  }, [asked])
  return screened
}

/** Screens the parties of a file, and tells how far it is. */
export function useFile(): {
  readonly screened: Screened
  readonly start: (subjects: readonly Subject[]) => void
} {
  const [screened, setScreened] = useState(NOTHING)
  const run = useRef(0)
  return {
    screened,
    start(subjects) {
      run.current += 1
      const own = run.current
      void screenAll(subjects, (now) => {
        if (run.current === own) setScreened(now)
        return run.current === own
      })
    },
  }
}

/** So many parties are sent at once. */
const BATCH = 50

/** @param onProgress is told what there is; where it says no, nothing more is asked for */
async function screenAll(
  subjects: readonly Subject[],
  onProgress: (now: Screened) => boolean,
): Promise<Screened> {
  let now: Screened = { ...NOTHING, all: subjects.length }
  for (let from = 0; from < subjects.length; from += BATCH) {
    now = await withBatch(now, subjects.slice(from, from + BATCH), from)
    if (!onProgress(now) || now.problems.length > 0) break
  }
  return now
}

async function withBatch(now: Screened, batch: readonly Subject[], from: number): Promise<Screened> {
  const answer = await screen(batch)
  if (!answer.ok) return { ...now, problems: answer.problems }
  const { results, refused, ...rest } = answer.value
  const added = results.flatMap((result) => {
    const subject = batch[result.place - 1]
    return subject ? [{ subject, result }] : []
  })
  const lost = refused.flatMap(({ place, problems }) =>
    problems.map(({ code, message }) => ({ place: from + place, problem: { code, at: {}, message } })),
  )
  return {
    ...now,
    results: [...now.results, ...added],
    answer: rest,
    refused: [...now.refused, ...lost],
  }
}
