import type { BindingCondition, DayName, Obligation, PublishedCitation } from '@sekisho/logic'
import type { ReactNode } from 'react'
import { Cites } from '../../proof/cites.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

const DAYS: readonly DayName[] = ['earliest', 'due', 'standstillUntil']

/** How the days were counted, what follows when it is missed, and by which provisions: folded. */
export function ObligationMore({ obligation }: { readonly obligation: Obligation }) {
  const say = useSay()
  const { arithmetic, ranges, sanction, cites, conditions, possibleConditions } = obligation
  const ofConditions = byCitation([...conditions, ...possibleConditions])
  const counted = DAYS.flatMap((name) => {
    const words = arithmetic[name]
    const range = ranges[name]
    // Where nothing is known of a day, nothing was counted.
    const isCounted = !range || range.low !== null || range.high !== null
    return words && isCounted ? [{ name, words }] : []
  })
  return (
    <details className="mt-1.5">
      <summary className="w-fit cursor-pointer py-0.5 text-[0.9rem] text-key">{say(TEXTS.more)}</summary>
      <dl className="mt-1 space-y-1.5 text-[0.9rem]">
        {counted.map(({ name, words }) => (
          <Entry key={name} name={`${say(TEXTS.counted)} (${say(TEXTS[name])})`}>
            {say(words)}
          </Entry>
        ))}
        {sanction ? (
          <Entry name={say(TEXTS.missed)}>
            {say(sanction.text)}
            <Cites cites={sanction.cites} />
          </Entry>
        ) : null}
        <Entry name={say(TEXTS.basis)}>
          <Cites cites={cites} />
        </Entry>
        {ofConditions.length > 0 ? (
          <Entry name={say(TEXTS.ofConditions)}>
            {ofConditions.map(([cite, ids]) => (
              <div key={ids.join() + cite.en}>
                <span className="text-soft">{ids.join(say({ ja: '・', en: ', ' }))}</span>
                <Cites cites={[cite]} />
              </div>
            ))}
          </Entry>
        ) : null}
      </dl>
    </details>
  )
}

/** Each citation once, with the conditions that it is the basis of. */
function byCitation(
  conditions: readonly BindingCondition[],
): readonly (readonly [PublishedCitation, readonly string[]])[] {
  const ids = new Map<PublishedCitation, string[]>()
  for (const { id, cites } of conditions)
    for (const cite of cites) {
      // A citation is published once: the same object each time.
      const known = ids.get(cite)
      if (known) known.push(id)
      else ids.set(cite, [id])
    }
  return [...ids]
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
