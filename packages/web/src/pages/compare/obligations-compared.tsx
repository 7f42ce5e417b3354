import type { DayName, Obligation, Words } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { sayDayOf } from '../../words/obligation-day.ts'
import { isAlike, type Pair } from './difference.ts'
import { TEXTS } from './texts.ts'

const DAYS: readonly DayName[] = ['earliest', 'standstillUntil', 'due']

/** What follows on each side: on one only, on both with other days, and alike. */
export function ObligationsCompared({ obligations }: { readonly obligations: readonly Pair<Obligation>[] }) {
  const say = useSay()
  const both = obligations.filter(({ left, right }) => left && right)
  const groups: readonly (readonly [Words, readonly Pair<Obligation>[]])[] = [
    [TEXTS.onlyLeft, obligations.filter(({ right }) => right === null)],
    [TEXTS.onlyRight, obligations.filter(({ left }) => left === null)],
    [TEXTS.both, both.filter((pair) => !isAlike(pair))],
    [TEXTS.alike, both.filter(isAlike)],
  ]
  return (
    <section className="mt-10">
      <h2>{say(TEXTS.follows)}</h2>
      {obligations.length === 0 ? <p>{say(TEXTS.noObligations)}</p> : null}
      {groups.map(([heading, pairs]) =>
        pairs.length === 0 ? null : (
          <div key={heading.en} className="mt-3">
            <h3 className="text-soft">{say(heading)}</h3>
            <ul>
              {pairs.map((pair) => (
                <li key={pair.id} className="border-b border-line py-2">
                  <PairItem pair={pair} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </section>
  )
}

function PairItem({ pair }: { readonly pair: Pair<Obligation> }) {
  const say = useSay()
  const { left, right } = pair
  const title = (left ?? right)?.title
  const isDifferent = left && right && !isAlike(pair)
  return (
    <>
      <p className="font-bold">{title ? say(title) : null}</p>
      {isDifferent ? (
        <div className="grid gap-x-4 sm:grid-cols-2">
          <Days name="A" of={left} />
          <Days name="B" of={right} />
        </div>
      ) : (
        <Days of={left ?? right} />
      )}
    </>
  )
}

function Days({ name, of }: { readonly name?: string; readonly of: Obligation | null }) {
  const say = useSay()
  if (!of) return null
  return (
    <div>
      {name ? <b className="text-soft">{name}</b> : null}
      {DAYS.map((day) => {
        const words = sayDayOf(of, day)
        return words ? (
          <p key={day}>
            {say(TEXTS[day])}: {say(words)}
          </p>
        ) : null
      })}
      {of.conditions.length > 0 ? (
        <p>
          {say(TEXTS.conditions)}: {of.conditions.map(({ id }) => id).join(', ')}
        </p>
      ) : null}
    </div>
  )
}
