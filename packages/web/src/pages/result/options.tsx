import type { OptionsResult } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import type { Work } from '../../work/work.ts'
import { OptionCard } from './option-card.tsx'
import { TEXTS } from './texts.ts'

/** Other answers within reach of what the actor can choose, each with its price. */
export function Options({
  work,
  found,
  hasFailed,
}: {
  readonly work: Work
  readonly found: OptionsResult | null
  readonly hasFailed: boolean
}) {
  const say = useSay()
  return (
    <section className="mt-12">
      <h2>{say(TEXTS.options)}</h2>
      <p className="mb-3 text-[0.9rem] text-soft">{say(TEXTS.optionsHelp)}</p>
      {found ? null : (
        <p role="status" className="text-soft">
          {say(hasFailed ? TEXTS.failed : TEXTS.searching)}
        </p>
      )}
      {found && found.options.length === 0 ? <p>{say(TEXTS.noOptions)}</p> : null}
      <ul className="space-y-3">
        {found?.options.map((option) => (
          <li key={JSON.stringify(option.changes.map(({ fact, to }) => [fact, to.en]))}>
            <OptionCard work={work} option={option} />
          </li>
        ))}
      </ul>
      {found && !found.complete ? <p className="mt-2 text-soft">{say(TEXTS.cut)}</p> : null}
    </section>
  )
}
