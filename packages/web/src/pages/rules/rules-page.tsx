import { getRouteApi } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { useWork } from '../../deal/store.ts'
import { Page } from '../../parts/page.tsx'
import { useRegime } from '../../parts/use-regime.ts'
import { useSay } from '../../words/language.ts'
import { Coverage } from './coverage.tsx'
import { itemsOf } from './item.ts'
import { RegimeLinks } from './regime-links.tsx'
import { RuleFilter } from './rule-filter.tsx'
import { RuleGroups } from './rule-groups.tsx'
import { searchItems } from './search-items.ts'
import { TEXTS } from './texts.ts'

const route = getRouteApi('/rules/$country/$name')

/** The law as it is modelled, by article. What is looked for is in the address. */
export function RulesPage() {
  const say = useSay()
  const { ruleSet } = useWork(useRegime()).work
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  // The list is long: typing does not wait for it.
  const shown = useDeferredValue(filter)
  const found = useMemo(() => searchItems(itemsOf(ruleSet), shown), [ruleSet, shown])
  return (
    <Page title={TEXTS.title} where={say(ruleSet.title)}>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-6 text-soft">{say(TEXTS.lead)}</p>
      <RegimeLinks />
      <Coverage ruleSet={ruleSet} />
      <RuleFilter
        filter={filter}
        onFilter={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
      <p role="status" className="mt-4 text-[0.9rem] text-soft">
        {say(TEXTS.count(found.length))}
      </p>
      <RuleGroups ruleSet={ruleSet} items={found} />
    </Page>
  )
}
