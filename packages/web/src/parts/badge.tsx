import type { ReactNode } from 'react'
import type { Tone } from '../words/tone.ts'

const TONES: Readonly<Record<Tone, string>> = {
  stop: 'bg-stop-wash text-stop',
  ok: 'bg-ok-wash text-ok',
  ask: 'bg-ask-wash text-ask',
}

/** A short word with the colour of what it means; the word alone says it too. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`inline-block rounded-4 px-2.5 py-0.5 text-[0.85rem] font-bold ${TONES[tone]}`}>
      {children}
    </span>
  )
}
