import { useSay } from '../../words/language.ts'
import type { Hit } from './server.ts'
import { TEXTS } from './texts.ts'

/** What was decided about a hit before, and what has changed since. */
export function EarlierDecision({ standing }: { readonly standing: Hit['standing'] }) {
  const say = useSay()
  const { decision, ofSubject = [], ofEntry = [] } = standing
  if (!decision) return null
  const changed = [
    ...ofSubject.map((one) => ({ ...one, of: TEXTS.party })),
    ...ofEntry.map((one) => ({ ...one, of: TEXTS.entry })),
  ]
  return (
    <div className="mt-3 rounded-8 border border-line bg-wash px-4 py-2 text-[0.9rem] [overflow-wrap:anywhere]">
      <p>
        {say(TEXTS.said(decision.by, decision.at.slice(0, 10)))}:{' '}
        <b>{say(TEXTS.standing[decision.verdict])}</b> {decision.reason}
      </p>
      {changed.length > 0 ? <p className="mt-1 font-bold text-ask">{say(TEXTS.changed)}</p> : null}
      <ul>
        {changed.map(({ of, field, before, after }) => (
          <li key={`${of.en} ${field}`}>
            {say(of)}: {say(TEXTS.fields[field as keyof typeof TEXTS.fields] ?? { ja: field, en: field })}{' '}
            <del className="bg-stop-wash">
              {say(TEXTS.before)}: {before.join('; ') || '—'}
            </del>{' '}
            <ins className="bg-key-wash">
              {say(TEXTS.after)}: {after.join('; ') || '—'}
            </ins>
          </li>
        ))}
      </ul>
    </div>
  )
}
