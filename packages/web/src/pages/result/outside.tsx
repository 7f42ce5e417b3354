import type { Determination } from '@sekisho/logic'
import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { Cites } from '../../proof/cites.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** What is outside what is modelled: why, and what a person must judge. */
export function Outside({ determination: { regime, outside } }: { readonly determination: Determination }) {
  const say = useSay()
  const place = placeOf(regime)
  if (outside.length === 0) return null
  return (
    <section className="mt-8 rounded-8 border border-line px-5 py-4">
      <h2>{say(TEXTS.outside)}</h2>
      <ul className="divide-y divide-line">
        {outside.map(({ id, title, reason, judge, cites }) => (
          <li key={id} className="py-3">
            <h3>{say(title)}</h3>
            <p>{say(reason)}</p>
            {judge ? (
              <p className="mt-1">
                <b>{say(TEXTS.judge)}</b>
                {say(TEXTS.colon)}
                {say(judge)}{' '}
                <Link to="/interview/$country/$name" params={place} search={{ q: id }} className="no-print">
                  {say(TEXTS.giveRuling)}
                </Link>
              </p>
            ) : null}
            <Cites cites={cites} />
          </li>
        ))}
      </ul>
    </section>
  )
}
