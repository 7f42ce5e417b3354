import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { useWork } from '../../deal/store.ts'
import { BUTTON } from '../../parts/button.tsx'
import { Page } from '../../parts/page.tsx'
import { useRegime } from '../../parts/use-regime.ts'
import { useSay } from '../../words/language.ts'
import { Compare } from './compare.tsx'
import { TEXTS } from './texts.ts'

/** Two sides of what is worked on, side by side. */
export function ComparePage() {
  const say = useSay()
  const { work } = useWork(useRegime())
  const isEmpty = work.acts.every((act) => act.case.facts.size === 0)
  return (
    <Page
      title={TEXTS.title}
      where={[say(work.ruleSet.title), ...(work.title === null ? [] : [work.title])].join(' ／ ')}
    >
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-6 text-soft">{say(TEXTS.lead)}</p>
      {isEmpty ? (
        <>
          <p className="font-bold">{say(TEXTS.empty)}</p>
          <p className="mb-5">{say(TEXTS.emptyHelp)}</p>
          <p className="flex flex-wrap gap-3">
            <Link to="/interview/$country/$name" params={placeOf(work.ruleSet.id)} className={BUTTON.main}>
              {say(TEXTS.toInterview)}
            </Link>
            <Link to="/" className={BUTTON.plain}>
              {say(TEXTS.toStart)}
            </Link>
          </p>
        </>
      ) : (
        <Compare work={work} />
      )}
    </Page>
  )
}
