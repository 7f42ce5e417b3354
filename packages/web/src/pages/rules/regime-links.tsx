import { Link } from '@tanstack/react-router'
import { OFFERED, OFFERED_IDS, placeOf } from '../../deal/regimes.ts'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** The rules of each regime, a link each; nothing where there is only one. */
export function RegimeLinks() {
  const say = useSay()
  if (OFFERED_IDS.length < 2) return null
  return (
    <nav aria-label={say(TEXTS.regimes)} className="no-print mb-6">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {OFFERED_IDS.map((id) => (
          <li key={id}>
            <Link
              to="/rules/$country/$name"
              params={placeOf(id)}
              activeProps={{ className: 'font-bold !text-ink no-underline', 'aria-current': 'page' }}
              activeOptions={{ includeSearch: false }}
            >
              {say(OFFERED[id].name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
