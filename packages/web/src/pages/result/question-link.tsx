import type { UnknownFact } from '@sekisho/logic'
import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { useRegime } from '../../parts/use-regime.ts'
import { useSay } from '../../words/language.ts'

/** An open question, to be answered in the interview. */
export function QuestionLink({ unknown: { fact, question } }: { readonly unknown: UnknownFact }) {
  const say = useSay()
  return (
    <Link to="/interview/$country/$name" params={placeOf(useRegime())} search={{ q: fact }}>
      {say(question)}
    </Link>
  )
}
