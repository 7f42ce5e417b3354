import type { Interval, RuleSet } from '@sekisho/logic'
import { useSay } from '../../../words/language.ts'
import { today } from '../../../words/today.ts'
import { toneOf } from '../../../words/tone-of.ts'
import { Band } from './band.tsx'
import { Scale, yearsOf } from './scale.ts'
import { TEXTS } from './texts.ts'

/**
 * The same facts with the act on every day, drawn: a band for each span of days, numbered as in the list under it.
 * Everything is placed in percent, so that it is as wide as there is room and its text stays legible.
 */
export function Chart({
  ruleSet,
  on,
  intervals,
}: {
  readonly ruleSet: RuleSet
  readonly on: string | null
  readonly intervals: readonly Interval[]
}) {
  const say = useSay()
  const scale = new Scale(intervals)
  const now = today()
  return (
    <svg aria-hidden width="100%" height="132" className="block overflow-visible">
      {intervals.map((interval, place) => (
        <Band
          key={interval.from}
          x={scale.at(interval.from)}
          width={scale.width(interval.from, interval.until)}
          tone={toneOf(ruleSet, interval.outcome)}
          number={place + 1}
          label={say(interval.title)}
          isFuture={interval.from > now}
        />
      ))}
      <line x1="0" x2="100%" y1="82" y2="82" className="stroke-edge" />
      {yearsOf(intervals).map((year) => (
        <g key={year}>
          <line
            x1={`${scale.at(`${year}-01-01`)}%`}
            x2={`${scale.at(`${year}-01-01`)}%`}
            y1="82"
            y2="87"
            className="stroke-edge"
          />
          <text
            x={`${scale.at(`${year}-01-01`)}%`}
            y="101"
            textAnchor="middle"
            className="fill-soft text-[0.75rem]"
          >
            {year}
          </text>
        </g>
      ))}
      {scale.isWithin(now) ? <Marker x={scale.at(now)} label={say(TEXTS.today)} isAbove /> : null}
      {on !== null && scale.isWithin(on) ? <Marker x={scale.at(on)} label={say(TEXTS.thisAct)} /> : null}
    </svg>
  )
}

/** A day of interest: today above the bands, the day of the act below them. */
function Marker({
  x,
  label,
  isAbove = false,
}: {
  readonly x: number
  readonly label: string
  readonly isAbove?: boolean
}) {
  const anchor = x < 12 ? 'start' : x > 88 ? 'end' : 'middle'
  return (
    <g className={isAbove ? 'fill-soft stroke-soft' : 'fill-key stroke-key'}>
      <line
        x1={`${x}%`}
        x2={`${x}%`}
        y1={isAbove ? 16 : 82}
        y2={isAbove ? 82 : 112}
        strokeWidth={isAbove ? 1 : 2}
        strokeDasharray={isAbove ? '2 3' : undefined}
      />
      <text
        x={`${x}%`}
        y={isAbove ? 12 : 126}
        textAnchor={anchor}
        stroke="none"
        className="text-[0.8rem] font-bold"
      >
        {label}
      </text>
    </g>
  )
}
