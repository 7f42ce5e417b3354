import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { nextOf } from '../../deal/standing.ts'
import { useWork } from '../../deal/store.ts'
import { actOf } from '../../deal/work.ts'
import { Page } from '../../parts/page.tsx'
import { Problems } from '../../parts/problems.tsx'
import { useRegime } from '../../parts/use-regime.ts'
import { useSay } from '../../words/language.ts'
import { Aside } from './aside.tsx'
import { End } from './end.tsx'
import { QuestionView } from './question-view.tsx'
import { RulingForm } from './ruling-form.tsx'
import { viewOf } from './step.ts'
import { TEXTS } from './texts.ts'
import { useReply } from './use-reply.ts'
import { Where } from './where.tsx'

const route = getRouteApi('/interview/$country/$name')

/** One question at a time; each stands at an address of its own. */
export function InterviewPage() {
  const say = useSay()
  const { work, faults } = useWork(useRegime())
  const { q } = route.useSearch()
  const navigate = route.useNavigate()
  const { shown, go, reply } = useReply(work, q)
  const act = actOf(work)
  const { ruleSet } = work
  const view = viewOf(ruleSet, act, shown)
  const next = shown === undefined ? nextOf(ruleSet, act) : undefined

  useEffect(() => {
    // Without a question in the address it is the next one: it gets an address, so that one can come back to it.
    if (next !== undefined && q === undefined) void navigate({ search: { q: next }, replace: true })
  }, [next, q, navigate])

  const key = `${work.at} ${shown ?? next ?? ''}`
  return (
    <Page
      title={TEXTS.title}
      where={<Where work={work} />}
      aside={<Aside work={work} shown={shown ?? next} onGo={go} />}
    >
      {faults.length > 0 ? <p>{say(TEXTS.restoreFault)}</p> : null}
      <Problems problems={faults} />
      {view.kind === 'question' ? (
        <QuestionView key={key} work={work} view={view} onReply={reply} onGo={go} />
      ) : view.kind === 'ruling' ? (
        <RulingForm key={key} outside={view.outside} act={act} onReply={reply} />
      ) : view.kind === 'end' ? (
        <End key={key} work={work} onGo={go} />
      ) : (
        <h1>{say(TEXTS.noSuch)}</h1>
      )}
    </Page>
  )
}
