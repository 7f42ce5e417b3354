import { byTopic } from '../../deal/by-topic.ts'
import { sayAnswer, sayFact } from '../../deal/say-fact.ts'
import { isAnswered } from '../../deal/standing.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Box } from '../../parts/box.tsx'
import { useSay } from '../../words/language.ts'
import { QuestionLink } from './question-link.tsx'
import { TEXTS } from './texts.ts'
import type { Go } from './use-reply.ts'

/** What was answered so far, each to be changed, and what was passed over, to be answered after all. */
export function Answers({
  work,
  shown,
  onGo,
}: {
  readonly work: Work
  readonly shown: string | undefined
  readonly onGo: Go
}) {
  const say = useSay()
  const { ruleSet } = work
  const { case: given, passed } = actOf(work)
  const ids = [...new Set([...given.facts.keys(), ...passed])]
  return (
    <Box heading={say(TEXTS.answers)}>
      {ids.length === 0 && given.rulings.size === 0 ? <p>{say(TEXTS.noAnswers)}</p> : null}
      {byTopic(ruleSet, ids).map((group) => (
        <div key={group.title.en} className="mt-2">
          <h3 className="text-[0.85rem] text-soft">{say(group.title)}</h3>
          <ul>
            {group.ids.map((id) => (
              <li key={id} className="py-0.5">
                <span className="text-soft">{say(sayFact(ruleSet, id))}</span>{' '}
                <span>{say(sayAnswer(ruleSet, given, id))}</span>{' '}
                {id === shown ? null : (
                  <QuestionLink id={id} onGo={onGo}>
                    {say(isAnswered(given, id) ? TEXTS.change : TEXTS.answer)}
                    <span className="sr-only">: {say(sayFact(ruleSet, id))}</span>
                  </QuestionLink>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {[...given.rulings].map(([id, { author }]) => (
        <p key={id} className="mt-2">
          <span className="text-soft">{say(ruleSet.outside.get(id)?.title ?? { ja: id, en: id })}</span>{' '}
          {author}{' '}
          {ruleSet.outside.has(id) ? (
            <QuestionLink id={id} onGo={onGo}>
              {say(TEXTS.change)}
            </QuestionLink>
          ) : null}
        </p>
      ))}
    </Box>
  )
}
