import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { OFFERED, OFFERED_IDS, placeOf } from '../../deal/regimes.ts'
import { savedText } from '../../deal/saved.ts'
import { CARD } from '../../parts/card.ts'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** The cases that are kept on this device: one of each regime. */
export function GoOn() {
  const say = useSay()
  const [saved] = useState(() => OFFERED_IDS.filter((id) => savedText(id) !== null))
  return saved.map((id) => (
    <li key={id}>
      <Link to="/interview/$country/$name" params={placeOf(id)} className={`${CARD} border-key bg-key-wash`}>
        <b className="block text-key">{say(TEXTS.goOn)}</b>
        <span className="block">{say(OFFERED[id].name)}</span>
        <span className="block text-soft">{say(TEXTS.goOnHelp)}</span>
      </Link>
    </li>
  ))
}
