import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { placeOf } from '../../deal/regimes.ts'
import { sayFact } from '../../deal/say-fact.ts'
import { standingOf } from '../../deal/standing.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { BUTTON } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { QuestionLink } from './question-link.tsx'
import { TEXTS } from './texts.ts'
import type { Go } from './use-reply.ts'

/** The answer stays open: what is possible, and what would settle it. */
export function StillOpen({
  work,
  heading,
  onGo,
}: {
  readonly work: Work
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onGo: Go
}) {
  const say = useSay()
  const { ruleSet } = work
  const { possible, open, outside } = standingOf(ruleSet, actOf(work).case)
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="mb-4 outline-none focus-visible:shadow-none">
        {say(TEXTS.open)}
      </h1>
      <p>{say(open.length > 0 ? TEXTS.openHelp : TEXTS.openByJudgement)}</p>
      <ul className="my-3 list-disc pl-6 font-bold">
        {possible.map((id) => (
          <li key={id}>{say(ruleSet.answer.type.options[id] ?? { ja: id, en: id })}</li>
        ))}
      </ul>
      <p className="mb-6">{say(TEXTS.openAdvice)}</p>
      <Link to="/result/$country/$name" params={placeOf(ruleSet.id)} className={BUTTON.main}>
        {say(TEXTS.toResult)}
      </Link>
      {open.length > 0 ? (
        <section className="mt-10">
          <h2>{say(TEXTS.openFacts)}</h2>
          <ul className="mt-2 list-disc pl-6">
            {open.map((id) => (
              <li key={id}>
                <QuestionLink id={id} onGo={onGo}>
                  {say(sayFact(ruleSet, id))}
                </QuestionLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {outside.length > 0 ? (
        <section className="mt-10">
          <h2>{say(TEXTS.outside)}</h2>
          <p className="mt-1 text-soft">{say(TEXTS.outsideHelp)}</p>
          <ul className="mt-2 space-y-3">
            {outside.map(({ id, title, judge, reason }) => (
              <li key={id}>
                <b>{say(title)}</b>
                <span className="block text-[0.9rem] text-soft">{say(reason)}</span>
                {judge ? (
                  <QuestionLink id={id} onGo={onGo}>
                    {say(judge)}
                  </QuestionLink>
                ) : (
                  <span className="block">{say(TEXTS.outsideNoJudge)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
