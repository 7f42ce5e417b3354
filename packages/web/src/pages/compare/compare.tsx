import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useLater } from '../../deal/later.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Problems } from '../../parts/problems.tsx'
import { today } from '../../words/today.ts'
import { ActChooser } from './act-chooser.tsx'
import { DayChooser } from './day-chooser.tsx'
import { Differences } from './differences.tsx'
import { FactChooser } from './fact-chooser.tsx'
import { FileChooser } from './file-chooser.tsx'
import { LawChanges } from './law-changes.tsx'
import type { Comparison } from './read-comparison.ts'
import { changedFacts, daysOf, type Sides, twoActs, twoDays, twoFiles } from './sides.ts'
import { stepsBetween } from './steps-between.ts'
import { WayChooser } from './way-chooser.tsx'

const route = getRouteApi('/compare/$country/$name')

/** Chooses two sides and shows how they differ. What is compared is in the address, but for a file. */
export function Compare({ work }: { readonly work: Work }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [other, setOther] = useState<Work | null>(null)
  const { timeline, hasFailed } = useLater(work.ruleSet, actOf(work).case)
  const by = search.by ?? 'days'
  const days = daysOf(work, search, today())
  const act = search.act ?? work.acts.findIndex((one) => one !== actOf(work))
  const sides = useMemo((): Sides | null => {
    switch (by) {
      case 'days':
        return twoDays(work, { left: days.left, right: days.right })
      case 'facts':
        return changedFacts(work, search.facts ?? {})
      case 'act':
        return twoActs(work, act)
      case 'file':
        return other && twoFiles(work, other)
    }
  }, [work, by, days.left, days.right, search.facts, act, other])
  const steps = by === 'days' ? timeline && stepsBetween(timeline, days) : []
  const changed = new Set(steps?.flatMap(({ changedBy }) => changedBy.map(({ id }) => id)))
  const go = (to: Comparison) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true, resetScroll: false })

  return (
    <>
      <WayChooser work={work} by={by} onWay={(way) => go({ by: way })} />
      <div className="mt-5">
        {by === 'days' ? (
          <DayChooser work={work} days={days} intervals={timeline} hasFailed={hasFailed} onDays={go} />
        ) : null}
        {by === 'facts' ? (
          <FactChooser work={work} changes={search.facts ?? {}} onChanges={(facts) => go({ facts })} />
        ) : null}
        {by === 'act' ? <ActChooser work={work} place={act} onAct={(place) => go({ act: place })} /> : null}
        {by === 'file' ? <FileChooser onFile={setOther} /> : null}
      </div>
      {sides && !sides.ok ? <Problems problems={sides.problems} /> : null}
      {sides?.ok ? (
        <Differences ruleSet={work.ruleSet} left={sides.left} right={sides.right} changed={changed}>
          {by === 'days' ? <LawChanges steps={steps} hasFailed={hasFailed} /> : null}
        </Differences>
      ) : null}
    </>
  )
}
