import { Link } from '@tanstack/react-router'
import { OFFERED, OFFERED_IDS } from '../../deal/regimes.ts'
import { prepareWork } from '../../deal/store.ts'
import { CARD } from '../../parts/card.ts'
import { useStartAnew } from '../../parts/use-start-anew.ts'
import { useSay } from '../../words/language.ts'

/** What a person may want to know: one question a regime. Its rules are fetched as soon as one turns to it. */
export function Questions() {
  const say = useSay()
  const startAnew = useStartAnew()
  return OFFERED_IDS.map((id) => {
    const { question, help, page } = OFFERED[id]
    if (question === undefined) return null
    const ahead = {
      className: CARD,
      onPointerEnter: () => void prepareWork(id),
      onFocus: () => void prepareWork(id),
    }
    const words = (
      <>
        <b className="block text-key">{say(question)}</b>
        {help ? <span className="text-soft">{say(help)}</span> : null}
      </>
    )
    return (
      <li key={id}>
        {page ? (
          <Link to={page} {...ahead}>
            {words}
          </Link>
        ) : (
          <button type="button" {...ahead} onClick={() => void startAnew(id)}>
            {words}
          </button>
        )}
      </li>
    )
  })
}
