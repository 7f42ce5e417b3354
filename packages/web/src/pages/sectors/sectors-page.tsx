import { RESIDUAL_RULE, searchSectors, sectorNotes } from '@sekisho/law/jp/inward-investment/sectors'
import { formatDay } from '@sekisho/logic'
import { getRouteApi } from '@tanstack/react-router'
import { useWork } from '../../deal/store.ts'
import { DayField } from '../../parts/day-field.tsx'
import { Page } from '../../parts/page.tsx'
import { Problems } from '../../parts/problems.tsx'
import { SearchBox } from '../../parts/search-box.tsx'
import { useSay } from '../../words/language.ts'
import { actDay } from './act-day.ts'
import { CompanySearch } from './company-search.tsx'
import { Notes } from './notes.tsx'
import { SectorList } from './sector-list.tsx'
import { SectorResults } from './sector-results.tsx'
import { TEXTS } from './texts.ts'

const route = getRouteApi('/sectors')

/** The regime whose sectors these are. */
const REGIME = 'jp/inward-investment'

/** How many sectors are shown at most. */
const LIMIT = 10

/** Is this business a designated sector? Words and the day are in the address. */
export function SectorsPage() {
  const say = useSay()
  const { ruleSet } = useWork(REGIME).work
  const { q = '', on: asked } = route.useSearch()
  const navigate = route.useNavigate()
  const [from, until] = [formatDay(ruleSet.span.from), formatDay(ruleSet.span.until)]
  const on = actDay(ruleSet, asked)
  const answer = on === null || q === '' ? null : searchSectors(q, { on, limit: LIMIT })
  const go = (to: { readonly q?: string; readonly on?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true, resetScroll: false })

  return (
    <Page title={TEXTS.title}>
      <h1>{say(TEXTS.heading)}</h1>
      <p className="mt-3 mb-6 text-soft">{say(TEXTS.lead)}</p>
      <search className="space-y-4">
        <SearchBox
          label={say(TEXTS.query)}
          help={say(TEXTS.queryHelp)}
          query={q}
          onQuery={(query) => go({ q: query })}
        />
        <DayField
          label={say(TEXTS.on)}
          day={asked ?? on ?? ''}
          from={from}
          until={until}
          onDay={(day) => go({ on: day })}
        />
      </search>
      <p role="status" className="mt-4 text-[0.9rem] text-soft">
        {answer ? say(TEXTS.count(answer.matches.length)) : null}
      </p>
      {on === null ? (
        <Problems problems={[{ code: 'sectors.day', at: {}, message: TEXTS.outsideSpan(from, until) }]} />
      ) : null}
      {on === null ? null : <Notes notes={answer?.notes ?? [RESIDUAL_RULE.text, ...sectorNotes(on)]} />}
      {on === null ? null : <CompanySearch on={on} />}
      {answer ? <SectorResults answer={answer} /> : null}
      {q === '' && on !== null ? <SectorList on={on} /> : null}
    </Page>
  )
}
