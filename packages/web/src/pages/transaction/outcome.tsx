import { standingOf } from '../../deal/standing.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { sayAnswer } from '../../words/say-answer.ts'
import { toneOf } from '../../words/tone-of.ts'
import { TEXTS } from './texts.ts'

/** The last step: the answer, or what it may still be. */
export function Outcome({ work, place }: { readonly work: Work; readonly place: number }) {
  const say = useSay()
  const { ruleSet } = work
  const { possible, settled } = standingOf(ruleSet, actOf(work).case)
  const [outcome = ''] = possible
  return (
    <li className="border-b border-line py-4">
      <h2 className="text-[1.05rem]">
        <span className="mr-2 tabular-nums text-soft">{place}</span>
        {say(TEXTS.result)}
      </h2>
      <p className="mt-1">{say(settled ? sayAnswer(ruleSet, outcome) : TEXTS.open)}</p>
      <ul aria-label={say(TEXTS.possible)} className="mt-1 flex flex-wrap gap-2">
        {possible.map((id) => (
          <li key={id}>
            <Badge tone={settled ? toneOf(ruleSet, id) : 'ask'}>
              {say(ruleSet.answer.type.options[id] ?? { ja: id, en: id })}
            </Badge>
          </li>
        ))}
      </ul>
    </li>
  )
}
