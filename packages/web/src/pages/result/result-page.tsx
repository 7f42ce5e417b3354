import { Link } from '@tanstack/react-router'
import { placeOf } from '../../deal/regimes.ts'
import { useWork } from '../../deal/store.ts'
import { BUTTON } from '../../parts/button.tsx'
import { Page } from '../../parts/page.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useRegime } from '../../parts/use-regime.ts'
import { useSay } from '../../words/language.ts'
import { Result } from './result.tsx'
import { TEXTS } from './texts.ts'

/** What is determined of what is worked on. */
export function ResultPage() {
  const say = useSay()
  const { work, faults } = useWork(useRegime())
  const isEmpty = work.acts.every((act) => act.case.facts.size === 0)
  if (!isEmpty) return <Result work={work} />
  return (
    <Page title={TEXTS.title} where={say(work.ruleSet.title)}>
      {faults.length > 0 ? <p>{say(TEXTS.kept)}</p> : null}
      <Problems problems={faults} />
      <h1>{say(TEXTS.empty)}</h1>
      <p className="mt-3 mb-6">{say(TEXTS.emptyHelp)}</p>
      <Link to="/interview/$country/$name" params={placeOf(work.ruleSet.id)} className={BUTTON.main}>
        {say(TEXTS.toInterview)}
      </Link>
    </Page>
  )
}
