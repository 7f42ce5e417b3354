import type { Problem } from '@sekisho/logic'
import { useEffect, useRef, useState } from 'react'
import type { FromBill, Job } from './messages.ts'

/** Where the judgement of a bill of materials stands. */
export type Standing =
  | { readonly is: 'none' }
  | { readonly is: 'running'; readonly lines: number }
  | Extract<FromBill, { readonly is: 'done' }>
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }
  | { readonly is: 'failed' }

/** Judges bills of materials beside the page, one at a time. */
export function useBill(): { readonly standing: Standing; readonly run: (job: Job) => void } {
  const worker = useRef<Worker | null>(null)
  const [standing, setStanding] = useState<Standing>({ is: 'none' })
  useEffect(() => () => worker.current?.terminate(), [])
  return {
    standing,
    run(job) {
      worker.current?.terminate()
      const started = startWorker()
      worker.current = started
      if (!started) {
        setStanding({ is: 'failed' })
        return
      }
      setStanding({ is: 'running', lines: 0 })
      started.onmessage = ({ data }: MessageEvent<FromBill>) => {
        setStanding(data.is === 'progress' ? { is: 'running', lines: data.lines } : data)
        if (data.is !== 'progress') started.terminate()
      }
      started.onerror = () => setStanding({ is: 'failed' })
      started.postMessage(job)
    },
  }
}

/** Nothing where the browser, or what its owner forbids, lets none start. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./bill-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
