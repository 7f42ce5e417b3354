import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { placeOf } from '../../deal/regimes.ts'
import { nextOfAll, standingOf, wholeStandingOf } from '../../deal/standing.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Badge } from '../../parts/badge.tsx'
import { BUTTON, Button } from '../../parts/button.tsx'
import { useSay } from '../../words/language.ts'
import { toneOf } from '../../words/tone-of.ts'
import { TEXTS } from './texts.ts'
import type { Go } from './use-reply.ts'

/** The answer is settled: what it is, the way to the result, and what may still be asked. */
export function Settled({
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
  const act = actOf(work)
  const [outcome = ''] = standingOf(ruleSet, act.case).possible
  const title = ruleSet.answer.type.options[outcome] ?? { ja: outcome, en: outcome }
  const next = nextOfAll(ruleSet, act)
  const left = wholeStandingOf(ruleSet, act.case).open.filter((id) => !act.passed.includes(id)).length
  return (
    <>
      <p className="text-soft">{say(TEXTS.settled)}</p>
      <p className="mt-3">
        <Badge tone={toneOf(ruleSet, outcome)}>{say(title)}</Badge>
      </p>
      <h1 ref={heading} tabIndex={-1} className="mt-1 mb-4 outline-none focus-visible:shadow-none">
        {say(ruleSet.sentences?.[outcome]?.sentence ?? title)}
      </h1>
      <p className="mb-6">{say(TEXTS.settledHelp)}</p>
      <Link to="/result/$country/$name" params={placeOf(ruleSet.id)} className={BUTTON.main}>
        {say(TEXTS.toResult)}
      </Link>
      {next === undefined ? null : (
        <div className="mt-10 border-t border-line pt-5">
          <p className="mb-3">{say(TEXTS.goOnDetailsHelp(left))}</p>
          <Button onClick={() => onGo(next)}>{say(TEXTS.goOnDetails)}</Button>
        </div>
      )}
    </>
  )
}
