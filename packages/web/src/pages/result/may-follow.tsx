import type { Determination } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** What may follow while facts are open: folded, for most of it never does. */
export function MayFollow({
  determination: { possibleObligations },
}: {
  readonly determination: Determination
}) {
  const say = useSay()
  if (possibleObligations.length === 0) return null
  return (
    <details className="mt-5">
      <summary className="w-fit cursor-pointer py-1 text-key">
        {say(TEXTS.mayFollow)} ({possibleObligations.length})
      </summary>
      <p className="text-[0.9rem] text-soft">{say(TEXTS.mayFollowHelp)}</p>
      <ul className="list-disc pl-6">
        {possibleObligations.map(({ id, title }) => (
          <li key={id}>{say(title)}</li>
        ))}
      </ul>
    </details>
  )
}
