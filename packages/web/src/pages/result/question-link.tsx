import { sayOrigin, type UnknownFact } from '@sekisho/logic'
import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { useRegime } from '../../parts/use-regime.ts'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** An open question, to be answered in the interview; where it was looked for, with what was found there. */
export function QuestionLink({ unknown: { fact, question, origin } }: { readonly unknown: UnknownFact }) {
  const say = useSay()
  return (
    <>
      <Link to="/interview/$country/$name" params={placeOf(useRegime())} search={{ q: fact }}>
        {say(question)}
      </Link>
      {origin ? (
        <small className="block text-ask">
          {say(TEXTS.unresolved)}: {sayOrigin(origin)}
        </small>
      ) : null}
    </>
  )
}
