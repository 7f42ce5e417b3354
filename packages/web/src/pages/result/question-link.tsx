import type { UnknownFact } from '@sekisho/logic'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../words/language.ts'

/** An open question, to be answered in the interview. */
export function QuestionLink({ unknown: { fact, question } }: { readonly unknown: UnknownFact }) {
  const say = useSay()
  return (
    <Link to="/interview" search={{ q: fact }}>
      {say(question)}
    </Link>
  )
}
