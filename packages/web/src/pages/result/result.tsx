import type { Determination } from '@sekisho/logic'
import { useMemo } from 'react'
import { dealOf } from '../../deal/determined.ts'
import { useLater } from '../../deal/later.ts'
import { actOf, type Work } from '../../deal/work.ts'
import { Page } from '../../parts/page.tsx'
import { ProofTree } from '../../proof/proof-tree.tsx'
import { useSay } from '../../words/language.ts'
import { Actions } from './actions.tsx'
import { Answer } from './answer.tsx'
import { Deal } from './deal.tsx'
import { Decisive } from './decisive.tsx'
import { MayFollow } from './may-follow.tsx'
import { Open } from './open.tsx'
import { Options } from './options.tsx'
import { Outside } from './outside.tsx'
import { Record } from './record.tsx'
import { Taken } from './taken.tsx'
import { TEXTS } from './texts.ts'
import { TimelineSection } from './timeline/timeline-section.tsx'
import { Tried } from './tried.tsx'
import { UnverifiedList } from './unverified-list.tsx'
import { WhatFollows } from './what-follows.tsx'
import { Where } from './where.tsx'

/** The result of a case or a deal: the answer first, then what to do, other ways, the proof, the law over time. */
export function Result({ work }: { readonly work: Work }) {
  const say = useSay()
  const { sum, determined } = useMemo(() => dealOf(work), [work])
  const act = actOf(work)
  // There is one determination for each act.
  const determination = determined[work.acts.indexOf(act)] as Determination
  const later = useLater(work.ruleSet, act.case)
  const isDeal = work.acts.length > 1
  return (
    <Page
      title={TEXTS.title}
      where={<Where work={work} determination={determination} />}
      aside={
        <>
          <Open determination={determination} />
          <Taken determination={determination} />
          <Record work={work} determination={determination} receipt={later.receipt} />
        </>
      }
    >
      <Tried work={work} />
      {isDeal ? <Deal work={work} sum={sum} determined={determined} /> : null}
      <Answer work={work} determination={determination} />
      <Actions work={work} determined={determined} />
      <Decisive determination={determination} />
      <Outside determination={determination} />
      <WhatFollows determination={determination} />
      <MayFollow determination={determination} />
      <Options
        work={work}
        possible={determination.possible}
        found={later.options}
        hasFailed={later.hasFailed}
      />
      <section aria-labelledby="proof" className="mt-12">
        <h2 id="proof" tabIndex={-1} className="mb-3">
          {say(TEXTS.proof)}
        </h2>
        <ProofTree key={determination.proof.steps[0]?.text.en} proof={determination.proof} />
        <UnverifiedList cites={determination.unverified} />
      </section>
      <TimelineSection
        ruleSet={work.ruleSet}
        on={determination.on}
        intervals={later.timeline}
        hasFailed={later.hasFailed}
      />
    </Page>
  )
}
