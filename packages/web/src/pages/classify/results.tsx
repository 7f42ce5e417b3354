import type { Classification } from '@sekisho/catalogue/classify'
import { useId } from 'react'
import { useSay } from '../../words/language.ts'
import { CarryButton } from './carry-button.tsx'
import { EntryCard } from './entry-card.tsx'
import { groupsOf } from './groups.ts'
import type { Specification } from './specification.ts'
import { TEXTS } from './texts.ts'

/** How the product stands to each entry that names such a product, live. */
export function Results({
  classification,
  typed,
}: {
  readonly classification: Classification
  readonly typed: Specification
}) {
  const say = useSay()
  const id = useId()
  const groups = groupsOf(classification)
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id}>{say(TEXTS.result)}</h2>
      <p className="text-[0.9rem] text-soft">{say(TEXTS.ofEntries(classification.entries))}</p>
      {groups.length === 0 ? <p className="mt-3">{say(TEXTS.noCard)}</p> : null}
      <ul className="mt-2 border-t border-line">
        {groups.flatMap(({ shown, entries }) =>
          entries.map((entry) => <EntryCard key={entry.id} entry={entry} shown={shown} typed={typed} />),
        )}
      </ul>
      <CarryButton classification={classification} />
    </section>
  )
}
