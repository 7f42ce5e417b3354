import type { SearchAnswer } from '@sekisho/catalogue/search'
import type { Problem } from '@sekisho/logic'
import { useEffect, useRef, useState } from 'react'
import type { Changes, FromSearch, LoadedList, ToSearch } from './messages.ts'

/** The search over the lists that are loaded, beside the page. */
export interface Search {
  /** Nothing until the search has started. */
  readonly lists: readonly LoadedList[] | null
  /** What was found for the query; nothing while there is none, or it is still looked for. */
  readonly answer: SearchAnswer | null
  /** The table of tariff codes, where one was added. */
  readonly hs: Extract<FromSearch, { is: 'lists' }>['hs']
  /** What changed between the two days that were compared last. */
  readonly changes: Changes | null
  /** What is wrong with the file that was added last. */
  readonly problems: readonly Problem[]
  readonly hasFailed: boolean
  /** Adds a list from a file; it stays in this page. */
  readonly add: (file: File, asOf: string | undefined) => Promise<void>
  readonly compare: (asked: Omit<Extract<ToSearch, { is: 'compare' }>, 'is'>) => void
}

/** Searches the lists for a query, which may be empty. */
export function useSearch(query: string): Search {
  const worker = useRef<Worker | null>(null)
  const [lists, setLists] = useState<readonly LoadedList[] | null>(null)
  const [hs, setHs] = useState<Search['hs']>()
  const [changes, setChanges] = useState<Changes | null>(null)
  const [answer, setAnswer] = useState<SearchAnswer | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [hasFailed, setHasFailed] = useState(false)

  useEffect(() => {
    const started = startWorker()
    worker.current = started
    if (!started) {
      setHasFailed(true)
      return
    }
    started.onmessage = ({ data }: MessageEvent<FromSearch>) => {
      if (data.is === 'answer') setAnswer(data.answer)
      else if (data.is === 'refused') setProblems(data.problems)
      else if (data.is === 'compared') setChanges(data.changes)
      else {
        setLists(data.lists)
        setHs(data.hs)
        setChanges(null)
        setProblems([])
      }
    }
    started.onerror = () => setHasFailed(true)
    return () => started.terminate()
  }, [])

  // A list that was added answers the same query anew.
  useEffect(() => {
    if (lists && query !== '') send(worker.current, { is: 'query', query })
  }, [query, lists])

  return {
    lists,
    hs,
    changes,
    answer: answer?.query === query ? answer : null,
    problems,
    hasFailed,
    compare: (asked) => send(worker.current, { is: 'compare', ...asked }),
    async add(file, asOf) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      send(worker.current, { is: 'file', file: file.name, bytes, ...(asOf === undefined ? {} : { asOf }) })
    },
  }
}

function send(worker: Worker | null, message: ToSearch): void {
  worker?.postMessage(message)
}

/** Nothing where the browser, or what its owner forbids, lets none start. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
