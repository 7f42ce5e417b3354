import type { Option, OptionsResult } from '@sekisho/logic'
import type { Work } from '../../deal/work.ts'
import { useSay } from '../../words/language.ts'
import { OptionCard } from './option-card.tsx'
import { TEXTS } from './texts.ts'

/** Other answers within reach of what the actor can choose, each with its price. */
export function Options({
  work,
  possible,
  found,
  hasFailed,
}: {
  readonly work: Work
  /** The options of the answer that are possible now, from the gravest. */
  readonly possible: readonly string[]
  readonly found: OptionsResult | null
  readonly hasFailed: boolean
}) {
  const say = useSay()
  const all = found?.options ?? []
  // The answer's options stand from the gravest to the lightest.
  const order = Object.keys(work.ruleSet.answer.type.options)
  const gravest = order.indexOf(possible[0] ?? '')
  const lighter = all.filter(({ outcome }) => order.indexOf(outcome) > gravest)
  const graver = all.filter((option) => !lighter.includes(option))
  return (
    <section className="mt-12">
      <h2>{say(TEXTS.options)}</h2>
      <p className="mb-3 break-after-avoid text-[0.9rem] text-soft">{say(TEXTS.optionsHelp)}</p>
      {found ? null : (
        <p role="status" className="text-soft">
          {say(hasFailed ? TEXTS.failed : TEXTS.searching)}
        </p>
      )}
      {found && found.options.length === 0 ? <p>{say(TEXTS.noOptions)}</p> : null}
      {all.length > 0 && lighter.length === 0 ? <p>{say(TEXTS.noLighter)}</p> : null}
      <Cards work={work} options={lighter} />
      {graver.length > 0 ? (
        <details className="no-print mt-3">
          <summary className="mb-2 w-fit cursor-pointer py-1 text-key">
            {say(TEXTS.graver)} ({graver.length})
          </summary>
          <Cards work={work} options={graver} />
        </details>
      ) : null}
      {found && !found.complete ? <p className="mt-2 text-soft">{say(TEXTS.cut)}</p> : null}
    </section>
  )
}

function Cards({ work, options }: { readonly work: Work; readonly options: readonly Option[] }) {
  return (
    <ul className="space-y-3">
      {options.map((option) => (
        <li key={JSON.stringify(option.changes.map(({ fact, to }) => [fact, to.en]))}>
          <OptionCard work={work} option={option} />
        </li>
      ))}
    </ul>
  )
}
