import { dayOf, formatDay, type Interval } from '@sekisho/logic'
import type { Work } from '../../deal/work.ts'
import { Button } from '../../parts/button.tsx'
import { DayField } from '../../parts/day-field.tsx'
import { useSay } from '../../words/language.ts'
import { sayShortDay } from '../../words/say-day.ts'
import { TEXTS } from './texts.ts'

/** Two days of the act. */
export interface Days {
  readonly left: string
  readonly right: string
}

/** Chooses two days, by hand or as the two sides of a change of the law. */
export function DayChooser({
  work,
  days,
  intervals,
  hasFailed,
  onDays,
}: {
  readonly work: Work
  readonly days: Days
  readonly intervals: readonly Interval[] | null
  readonly hasFailed: boolean
  readonly onDays: (days: Partial<Days>) => void
}) {
  const say = useSay()
  const { span } = work.ruleSet
  const [from, until] = [formatDay(span.from), formatDay(span.until)]
  return (
    <div className="no-print">
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        {(['left', 'right'] as const).map((side) => (
          <DayField
            key={side}
            label={say(TEXTS[side])}
            day={days[side]}
            from={from}
            until={until}
            onDay={(day) => onDays({ [side]: day })}
          />
        ))}
      </div>
      <p className="mt-4 mb-1 font-bold">{say(TEXTS.presets)}</p>
      {intervals ? (
        <Presets intervals={intervals} onDays={onDays} />
      ) : (
        <p role="status" className="text-soft">
          {say(hasFailed ? TEXTS.failed : TEXTS.searching)}
        </p>
      )}
    </div>
  )
}

function Presets({
  intervals,
  onDays,
}: {
  readonly intervals: readonly Interval[]
  readonly onDays: (days: Days) => void
}) {
  const say = useSay()
  if (intervals.length < 2) return <p className="text-soft">{say(TEXTS.noPresets)}</p>
  return (
    <ul className="flex flex-wrap gap-2">
      {intervals.slice(1).map(({ from }) => (
        <li key={from}>
          <Button onClick={() => onDays({ left: formatDay(dayOf(from) - 1), right: from })}>
            {say(sayShortDay(from))}
          </Button>
        </li>
      ))}
    </ul>
  )
}
