import type { Determination, Obligation, Words } from '@sekisho/logic'
import { Legend } from '../../proof/legend.tsx'
import { useSay } from '../../words/language.ts'
import { byDay, isDuty } from '../../words/obligation-day.ts'
import { ObligationItem } from './obligation-item.tsx'
import { TEXTS } from './texts.ts'

/** What is to be done by when; what is forbidden and what is permitted stand apart from it. */
export function WhatFollows({ determination }: { readonly determination: Determination }) {
  const say = useSay()
  const { obligations, outcome } = determination
  const ofKind = (wanted: Obligation['kind']) => obligations.filter(({ kind }) => kind === wanted)
  const duties = obligations.filter(({ kind }) => isDuty(kind))
  const isOpen = outcome === 'unknown' || outcome === 'outside'
  return (
    <>
      <section className="mt-10">
        <h2 className="mb-3">{say(TEXTS.toDo)}</h2>
        {duties.length === 0 ? (
          <p>{say(isOpen ? TEXTS.nothingYet : TEXTS.nothingToDo)}</p>
        ) : (
          <Items all={duties} />
        )}
        {obligations.some(hasUnverified) ? <Legend /> : null}
      </section>
      <Part heading={TEXTS.prohibited} all={ofKind('prohibition')} />
      <Part heading={TEXTS.permitted} all={ofKind('permission')} />
    </>
  )
}

function Part({ heading, all }: { readonly heading: Words; readonly all: readonly Obligation[] }) {
  const say = useSay()
  if (all.length === 0) return null
  return (
    <section className="mt-10">
      <h2 className="mb-3">{say(heading)}</h2>
      <Items all={all} />
    </section>
  )
}

function Items({ all }: { readonly all: readonly Obligation[] }) {
  return (
    <ol className="border-t border-line">
      {all.toSorted(byDay).map((one) => (
        <ObligationItem key={one.id} obligation={one} />
      ))}
    </ol>
  )
}

function hasUnverified({ cites, sanction, conditions }: Obligation): boolean {
  const all = [cites, sanction?.cites ?? [], ...conditions.map((one) => one.cites)].flat()
  return all.some(({ verified }) => !verified)
}
