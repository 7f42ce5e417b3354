import { entriesOf, publishEntry, usesOf } from '@sekisho/logic'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useWork } from '../../deal/store.ts'
import { Page } from '../../parts/page.tsx'
import { useRegime } from '../../parts/use-regime.ts'
import { useSay } from '../../words/language.ts'
import { CitationList } from './citation-list.tsx'
import { EntryDetails } from './entry-details.tsx'
import { FactDetails } from './fact-details.tsx'
import { itemsOf } from './item.ts'
import { KIND_NAMES } from './kind-words.ts'
import { NoSuchRule } from './no-such-rule.tsx'
import { OutcomeDetails } from './outcome-details.tsx'
import { Part } from './part.tsx'
import { RestsOn } from './rests-on.tsx'
import { TEXTS } from './texts.ts'
import { WorkedCaseList } from './worked-case-list.tsx'

const route = getRouteApi('/rules/$country/$name/$id')

/** One rule, value, fact or outcome: what it says, what it rests on, and the cases that test it. */
export function RulePage() {
  const say = useSay()
  const { country, name, id } = route.useParams()
  const { ruleSet } = useWork(useRegime()).work
  const item = itemsOf(ruleSet).find((one) => one.id === id)
  if (!item) return <NoSuchRule ruleSet={ruleSet} />
  const entry = entriesOf(ruleSet).get(id)
  const fact = ruleSet.facts.get(id)
  const outcome = ruleSet.outcomes.find((one) => one.id === id)
  const { uses, usedBy, outcomes } = usesOf(ruleSet)
  const users = [...(usedBy.get(id) ?? []), ...(outcomes.get(id) ?? [])]
  return (
    <Page
      title={item.title}
      where={
        <>
          <Link to="/rules/$country/$name" params={{ country, name }}>
            {say(TEXTS.back)}
          </Link>{' '}
          ／ {say(KIND_NAMES[item.kind])}
        </>
      }
    >
      <h1>{say(item.title)}</h1>
      <p className="text-[0.9rem] text-soft">
        {say(TEXTS.id)} <code>{id}</code>
      </p>
      {entry ? <EntryDetails ruleSet={ruleSet} entry={publishEntry(ruleSet, entry)} /> : null}
      {fact ? <FactDetails fact={fact} /> : null}
      {outcome ? <OutcomeDetails ruleSet={ruleSet} outcome={outcome} /> : null}
      {item.cites.length > 0 && item.kind !== 'parameter' ? (
        <Part heading={say(TEXTS.cites)}>
          <CitationList cites={item.cites} />
        </Part>
      ) : null}
      <RestsOn ruleSet={ruleSet} heading="uses" ids={uses.get(id) ?? []} />
      <RestsOn ruleSet={ruleSet} heading="usedBy" ids={users} />
      {fact ? null : (
        <Part heading={say(TEXTS.workedCases)}>
          <Suspense fallback="…">
            <WorkedCaseList key={id} ruleSet={ruleSet} id={id} users={users} />
          </Suspense>
        </Part>
      )}
    </Page>
  )
}
