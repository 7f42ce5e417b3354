import type { Question, RuleSet } from '@sekisho/logic'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'

/** Why a question is asked, with citations, and where the answer can be found. */
export function Why({
  ruleSet,
  question: { fact, why },
  matters,
}: {
  readonly ruleSet: RuleSet
  readonly question: Question
  readonly matters: boolean
}) {
  const say = useSay()
  const source = ruleSet.facts.get(fact.replace(/\[.*/, ''))?.source
  if (!matters && !source) return null
  return (
    <dl className="mt-8 border-l-3 border-key pl-4 text-[0.9rem] text-soft">
      {matters ? (
        <>
          <dt className="font-bold">{say(TEXTS.why)}</dt>
          <dd className="mb-2">{say(fact === ruleSet.act.id ? TEXTS.whyDay : why)}</dd>
        </>
      ) : null}
      {source ? (
        <>
          <dt className="font-bold">{say(TEXTS.source)}</dt>
          <dd>{say(source)}</dd>
        </>
      ) : null}
    </dl>
  )
}
