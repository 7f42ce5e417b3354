import type { Determination } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { QuestionLink } from './question-link.tsx'
import { TEXTS } from './texts.ts'

/** What is not known and can change the answer. */
export function Decisive({ determination: { unknown } }: { readonly determination: Determination }) {
  const say = useSay()
  const decisive = unknown.filter((one) => one.decisive)
  if (decisive.length === 0) return null
  return (
    <section className="mt-8 rounded-8 bg-ask-wash px-5 py-4">
      <h2>{say(TEXTS.decisive)}</h2>
      <p className="mb-1">{say(TEXTS.decisiveHelp)}</p>
      <ul className="list-disc pl-6">
        {decisive.map((one) => (
          <li key={one.fact}>
            <QuestionLink unknown={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}
