import type { Determination } from '@sekisho/logic'
import { actOf, type Work } from '../../deal/work.ts'
import { Badge } from '../../parts/badge.tsx'
import { useSay } from '../../words/language.ts'
import { sayAnswer } from '../../words/say-answer.ts'
import { toneOf } from '../../words/tone-of.ts'
import { Lead } from './lead.tsx'
import { TEXTS } from './texts.ts'

/** The answer for the act that is looked at: what it is called, one sentence, and shortly why. */
export function Answer({
  work,
  determination,
}: {
  readonly work: Work
  readonly determination: Determination
}) {
  const say = useSay()
  const { outcome, title } = determination
  const isDeal = work.acts.length > 1
  const Heading = isDeal ? 'h2' : 'h1'
  const { id } = actOf(work)
  return (
    <div aria-live="polite">
      {isDeal && id !== null ? (
        <p className="text-soft">
          {say(TEXTS.actShown)}
          <b className="text-ink">{id}</b>
        </p>
      ) : null}
      <p>
        <Badge tone={toneOf(work.ruleSet, outcome)}>{say(title)}</Badge>
      </p>
      <Heading className={isDeal ? 'mt-1 mb-3 text-[1.5rem]' : 'mt-1 mb-3'}>
        {say(sayAnswer(work.ruleSet, outcome))}
      </Heading>
      <Lead ruleSet={work.ruleSet} determination={determination} />
    </div>
  )
}
