import type { Interval } from '@sekisho/logic'
import { Changes } from '../../proof/law-changes.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** The changes of the law between two days that made a difference to the case, in their order. */
export function LawChanges({
  steps,
  hasFailed,
}: {
  /** The steps between the days; `null` while they are looked for. */
  readonly steps: readonly Interval[] | null
  readonly hasFailed: boolean
}) {
  const say = useSay()
  return (
    <section className="mt-10">
      <h2 className="mb-2">{say(TEXTS.lawChanges)}</h2>
      {steps === null ? <p role="status">{say(hasFailed ? TEXTS.failed : TEXTS.searching)}</p> : null}
      {steps?.length === 0 ? <p>{say(TEXTS.noLawChanges)}</p> : null}
      <ol className="space-y-4">
        {steps?.map(({ from, title, changedBy }) => (
          <li key={from}>
            <p className="font-bold">
              {from} → {say(title)}
            </p>
            <Changes all={changedBy} />
          </li>
        ))}
      </ol>
    </section>
  )
}
