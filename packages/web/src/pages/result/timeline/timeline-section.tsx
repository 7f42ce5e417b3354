import type { Interval, RuleSet } from '@sekisho/logic'
import { useSay } from '../../../words/language.ts'
import { TEXTS } from '../texts.ts'
import { Chart } from './chart.tsx'
import { Intervals } from './intervals.tsx'
import { TEXTS as OWN } from './texts.ts'

/** How the answer to the same facts changes with the law: drawn, and the same as a list. */
export function TimelineSection({
  ruleSet,
  on,
  intervals,
  hasFailed,
}: {
  readonly ruleSet: RuleSet
  readonly on: string | null
  readonly intervals: readonly Interval[] | null
  readonly hasFailed: boolean
}) {
  const say = useSay()
  return (
    <section className="mt-12">
      <h2>{say(TEXTS.timeline)}</h2>
      <p className="mb-3 text-[0.9rem] text-soft">{say(TEXTS.timelineHelp)}</p>
      {intervals === null ? (
        <p role="status" className="text-soft">
          {say(hasFailed ? TEXTS.failed : TEXTS.searching)}
        </p>
      ) : (
        <>
          {intervals.length === 1 ? <p>{say(OWN.never)}</p> : null}
          <Chart ruleSet={ruleSet} on={on} intervals={intervals} />
          <Intervals ruleSet={ruleSet} on={on} intervals={intervals} />
        </>
      )}
    </section>
  )
}
