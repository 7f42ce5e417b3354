import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { nextOf, standingOf } from '../../deal/standing.ts'
import { stepOf, stepsOf } from '../../deal/steps-of.ts'
import { useWork } from '../../deal/store.ts'
import { actOf } from '../../deal/work.ts'
import { BUTTON } from '../../parts/button.tsx'
import { Page } from '../../parts/page.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useStartAnew } from '../../parts/use-start-anew.ts'
import { useSay } from '../../words/language.ts'
import { Outcome } from './outcome.tsx'
import { StepItem } from './step-item.tsx'
import { TEXTS } from './texts.ts'

const REGIME = 'jp/export'

/** The fact in whose step the item can be searched for and classified. */
const ITEM = 'item.row'

/** The check of a transaction from item to result: its steps by name, what is answered, and where it stands. */
export function TransactionPage() {
  const say = useSay()
  const startAnew = useStartAnew()
  const { work, faults } = useWork(REGIME)
  const { ruleSet } = work
  const act = actOf(work)
  const steps = stepsOf(ruleSet, act)
  const next = nextOf(ruleSet, act)
  const isBegun = act.case.facts.size > 0 || act.passed.length > 0
  const { settled } = standingOf(ruleSet, act.case)
  const regime = { params: placeOf(REGIME) } as const
  return (
    <Page title={TEXTS.title} where={say(ruleSet.title)}>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-5 text-soft">{say(TEXTS.lead)}</p>
      <Problems problems={faults} />
      <p className="no-print mb-6 flex flex-wrap items-center gap-x-5 gap-y-3">
        {next === undefined ? null : (
          <Link to="/interview/$country/$name" {...regime} search={{ q: next }} className={BUTTON.main}>
            {say(isBegun ? TEXTS.goOn : TEXTS.begin)}
          </Link>
        )}
        {isBegun ? (
          <>
            <Link to="/result/$country/$name" {...regime} className={settled ? BUTTON.main : BUTTON.plain}>
              {say(TEXTS.toResult)}
            </Link>
            <button type="button" className={BUTTON.link} onClick={() => void startAnew(REGIME)}>
              {say(TEXTS.anew)}
            </button>
          </>
        ) : null}
      </p>
      <ol className="border-t border-line">
        {steps.map((step, place) => (
          <StepItem key={step.title.en} work={work} step={step} place={place + 1}>
            {place === stepOf(ruleSet, ITEM) ? (
              <p className="no-print mt-2 flex flex-wrap gap-x-6">
                <Link to="/items">{say(TEXTS.toItems)}</Link>
                <Link to="/classify">{say(TEXTS.toClassify)}</Link>
              </p>
            ) : null}
          </StepItem>
        ))}
        <Outcome work={work} place={steps.length + 1} />
      </ol>
    </Page>
  )
}
