import type { BindingCondition, DayName, Obligation, Words } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { sayDayOf } from '../../words/obligation-day.ts'
import { sayDay } from '../../words/say-day.ts'
import { today } from '../../words/today.ts'
import { ObligationMore } from './obligation-more.tsx'
import { TEXTS } from './texts.ts'

const OTHER_DAYS: readonly DayName[] = ['earliest', 'standstillUntil']

/** Something that follows: by when, what, who to whom, what binds; how it is counted and on what basis folds. */
export function ObligationItem({ obligation }: { readonly obligation: Obligation }) {
  const say = useSay()
  const { title, who, authority, form, effect, conditions, possibleConditions } = obligation
  const line = (label: Words, text: Words | null) =>
    text ? (
      <p className="text-[0.9rem] text-soft">
        {say(label)}
        {say(TEXTS.colon)}
        {say(text)}
      </p>
    ) : null
  return (
    <li className="grid break-inside-auto! gap-x-4 border-b border-line py-4 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <Deadline obligation={obligation} />
      <div className="min-w-0">
        <h3>{say(title)}</h3>
        {line(TEXTS.who, who)}
        {line(TEXTS.to, authority)}
        {line(TEXTS.form, form)}
        {OTHER_DAYS.map((name) => (
          <div key={name}>{line(TEXTS[name], sayDayOf(obligation, name))}</div>
        ))}
        {effect ? <p className="mt-1">{say(effect)}</p> : null}
        <Conditions heading={TEXTS.conditions} all={conditions} />
        <Conditions heading={TEXTS.possibleConditions} all={possibleConditions} />
        <ObligationMore obligation={obligation} />
      </div>
    </li>
  )
}

function Deadline({ obligation }: { readonly obligation: Obligation }) {
  const say = useSay()
  const { due, ranges } = obligation
  if (due === null) return <p className="text-soft">{say(ranges.due ? TEXTS.dayOpen : TEXTS.noDate)}</p>
  const day = sayDay(due)
  return (
    <p className="font-bold tabular-nums">
      <time dateTime={due}>{say({ ja: `${day.ja}まで`, en: `By ${day.en}` })}</time>
      {due < today() ? (
        <span className="block text-[0.85rem] font-normal text-soft">{say(TEXTS.past)}</span>
      ) : null}
    </p>
  )
}

function Conditions({
  heading,
  all,
}: {
  readonly heading: Words
  readonly all: readonly BindingCondition[]
}) {
  const say = useSay()
  if (all.length === 0) return null
  return (
    <>
      <p className="mt-2 font-bold">{say(heading)}</p>
      <ul className="space-y-1">
        {all.map(({ id, text }) => (
          <li key={id} className="flex gap-2">
            <span className="w-7 shrink-0 text-soft">{id}</span>
            <span className="min-w-0">{say(text)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
