import { useEffect, useRef } from 'react'
import type { Work } from '../../deal/work.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'
import { undoTrial, useTrial } from './trying.ts'

/** What was changed to try an option, and the way back. */
export function Tried({ work }: { readonly work: Work }) {
  const say = useSay()
  const trial = useTrial(work)
  const place = useRef<HTMLDivElement>(null)
  const option = trial?.option
  useEffect(() => {
    if (!option) return
    // The page has changed under the reader: go to its beginning.
    place.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [option])
  if (!trial) return null
  return (
    <div ref={place} tabIndex={-1} role="status" className="mb-6 rounded-8 bg-key-wash px-5 py-4">
      <p>{say(TEXTS.tried)}</p>
      <ul className="mb-2 list-disc pl-6">
        {trial.option.changes.map(({ fact, label, to }) => (
          <li key={fact}>
            {say(label)}
            {say(TEXTS.colon)}
            <b>{say(to)}</b>
          </li>
        ))}
      </ul>
      <Button onClick={() => undoTrial(trial)}>{say(TEXTS.undo)}</Button>
    </div>
  )
}
