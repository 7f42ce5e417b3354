import type { Interval, RuleSet, Words } from '@sekisho/logic'
import { Badge } from '../../../parts/badge.tsx'
import { Changes } from '../../../proof/law-changes.tsx'
import { useSay } from '../../../words/language.ts'
import { sayShortDay } from '../../../words/say-day.ts'
import { today } from '../../../words/today.ts'
import { toneOf } from '../../../words/tone-of.ts'
import { TEXTS as COMMON } from '../texts.ts'
import { TEXTS } from './texts.ts'

/** The spans of days as a list: from when until when, the answer, what follows anew, and what changed it. */
export function Intervals({
  ruleSet,
  on,
  intervals,
}: {
  readonly ruleSet: RuleSet
  readonly on: string | null
  readonly intervals: readonly Interval[]
}) {
  const say = useSay()
  const now = today()
  const titles = (ids: readonly string[]): readonly Words[] =>
    ruleSet.outcomes.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
  return (
    <ol className="mt-2">
      {intervals.map((interval, place) => {
        const { from, until, outcome, title, obligations, changedBy } = interval
        const before = place === 0 ? obligations : (intervals[place - 1]?.obligations ?? [])
        const [first, last] = [sayShortDay(from), sayShortDay(until)]
        return (
          <li key={from} className="flex gap-3 border-t border-line py-2.5">
            <span aria-hidden className="w-4 shrink-0 font-bold">
              {place + 1}
            </span>
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span>{say({ ja: `${first.ja}から${last.ja}まで`, en: `${first.en} to ${last.en}` })}</span>
                <Badge tone={toneOf(ruleSet, outcome)}>{say(title)}</Badge>
                {on !== null && on >= from && on <= until ? (
                  <b className="text-key">{say(TEXTS.here)}</b>
                ) : null}
              </p>
              {from > now ? <p className="text-[0.9rem] text-soft">{say(TEXTS.future)}</p> : null}
              <Duties label={TEXTS.gained} all={titles(obligations.filter((id) => !before.includes(id)))} />
              <Duties label={TEXTS.lost} all={titles(before.filter((id) => !obligations.includes(id)))} />
              {place > 0 ? <Changes all={changedBy} /> : null}
            </div>
          </li>
        )
      })}
    </ol>
  )
}

function Duties({ label, all }: { readonly label: Words; readonly all: readonly Words[] }) {
  const say = useSay()
  if (all.length === 0) return null
  return (
    <p className="text-[0.9rem] text-soft">
      {say(label)}
      {say(COMMON.colon)}
      {all.map(say).join(say(COMMON.comma))}
    </p>
  )
}
