import type { Words } from '@sekisho/logic'
import { useCallback, useSyncExternalStore } from 'react'
import { remember, remembered } from './remembered.ts'

export type Language = keyof Words

const KEY = 'sekisho.language'

/** Japanese first; what the address says (`?lang=en`), then what was chosen before. */
function initial(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  if (asked === 'ja' || asked === 'en') {
    remember(KEY, asked)
    return asked
  }
  return remembered(KEY) === 'en' ? 'en' : 'ja'
}

let language = initial()
const listeners = new Set<() => void>()
document.documentElement.lang = language

/** Switches every page to a language, and remembers it on this device. */
export function switchLanguage(to: Language): void {
  language = to
  remember(KEY, to)
  document.documentElement.lang = to
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language of the pages. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, () => language)
}

/** Gives words in the language of the pages. */
export function useSay(): (words: Words) => string {
  const chosen = useLanguage()
  return useCallback((words: Words) => words[chosen], [chosen])
}
