import { stepOf, stepsOf } from '../../deal/steps-of.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { useSay } from '../../words/language.ts'
import { QuestionLink } from './question-link.tsx'
import { TEXTS } from './texts.ts'
import type { Go } from './use-reply.ts'

/** The steps of the interview by name, and where one is; on a narrow screen only where one is. */
export function Steps({
  work,
  shown,
  onGo,
}: {
  readonly work: Work
  readonly shown: string
  readonly onGo: Go
}) {
  const say = useSay()
  const { ruleSet } = work
  const steps = stepsOf(ruleSet, actOf(work))
  const at = stepOf(ruleSet, shown)
  const here = steps[at]
  if (steps.length < 2) return null
  return (
    <nav aria-label={say(TEXTS.steps)} className="no-print mb-3 text-[0.85rem]">
      {here ? (
        <p className="text-soft sm:hidden">{say(TEXTS.step(at + 1, steps.length, here.title))}</p>
      ) : null}
      <ol className="flex flex-wrap gap-x-1.5 gap-y-0.5 max-sm:hidden">
        {steps.map(({ title, answered, open }, place) => {
          const [to = answered[0]] = open
          return (
            <li key={title.en} aria-current={place === at ? 'step' : undefined} className="text-soft">
              {place > 0 ? <span aria-hidden="true">› </span> : null}
              {place === at ? (
                <b className="inline-block py-0.5 text-ink">{say(title)}</b>
              ) : to === undefined ? (
                say(title)
              ) : (
                <QuestionLink id={to} onGo={onGo}>
                  {say(title)}
                </QuestionLink>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
