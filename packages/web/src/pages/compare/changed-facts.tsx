import type { Work } from '../../deal/work.ts'
import { useSay } from '../../words/language.ts'
import type { Changes } from './fact-chooser.tsx'
import { TEXTS } from './texts.ts'

/** The facts that are changed, each to be put back. What they say stands among the facts that differ. */
export function ChangedFacts({
  work,
  changes,
  onChanges,
}: {
  readonly work: Work
  readonly changes: Changes
  readonly onChanges: (changes: Changes) => void
}) {
  const say = useSay()
  const ids = Object.keys(changes)
  if (ids.length === 0) return null
  const without = (id: string) =>
    Object.fromEntries(Object.entries(changes).filter(([other]) => other !== id))
  return (
    <div>
      <p className="font-bold">{say(TEXTS.changes)}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {say(work.ruleSet.facts.get(id)?.label ?? { ja: id, en: id })}
            <button
              type="button"
              aria-label={`${say(TEXTS.drop)}: ${say(work.ruleSet.facts.get(id)?.label ?? { ja: id, en: id })}`}
              className="ml-3 min-h-8 cursor-pointer text-key underline underline-offset-4"
              onClick={() => onChanges(without(id))}
            >
              {say(TEXTS.drop)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
