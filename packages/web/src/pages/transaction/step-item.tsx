import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { placeOf } from '../../deal/regimes.ts'
import { sayAnswer, sayFact } from '../../deal/say-fact.ts'
import type { Step } from '../../deal/steps-of.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** One step of the check: how far it has come, what was answered, and the way to its questions. */
export function StepItem({
  work,
  step: { title, answered, passed, open },
  place,
  children,
}: {
  readonly work: Work
  readonly step: Step
  readonly place: number
  readonly children?: ReactNode
}) {
  const say = useSay()
  const { ruleSet } = work
  const { case: given } = actOf(work)
  const [next] = open
  const said = answered.length + passed.length
  const question = { to: '/interview/$country/$name', params: placeOf(ruleSet.id) } as const
  return (
    <li className="border-b border-line py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="text-[1.05rem]">
          <span className="mr-2 tabular-nums text-soft">{place}</span>
          {say(title)}
        </h2>
        {next === undefined ? (
          <Badge tone="ok">{say(said > 0 ? TEXTS.done : TEXTS.nothing)}</Badge>
        ) : (
          <>
            <span className="text-[0.9rem] text-soft">{say(TEXTS.openCount(open.length))}</span>
            <Link {...question} search={{ q: next }}>
              {say(TEXTS.answer)}
              <span className="sr-only">: {say(title)}</span>
            </Link>
          </>
        )}
      </div>
      {said > 0 ? (
        <ul className="mt-1 text-[0.95rem]">
          {[...new Set([...answered, ...passed])].map((id) => (
            <li key={id} className="py-0.5">
              <span className="text-soft">{say(sayFact(ruleSet, id))}</span>{' '}
              {say(sayAnswer(ruleSet, given, id))}{' '}
              <Link {...question} search={{ q: id }} className="no-print inline-block min-h-6 align-top">
                {say(TEXTS.change)}
                <span className="sr-only">: {say(sayFact(ruleSet, id))}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      {children}
    </li>
  )
}
