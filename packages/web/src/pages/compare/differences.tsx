import type { RuleSet } from '@sekisho/logic'
import { type ReactNode, useMemo } from 'react'
import { useSay } from '../../words/language.ts'
import { differenceOf } from './difference.ts'
import { FactsThatDiffer } from './facts-that-differ.tsx'
import { ObligationsCompared } from './obligations-compared.tsx'
import { SideAnswer } from './side-answer.tsx'
import type { Side } from './sides.ts'
import { TEXTS } from './texts.ts'
import { WhatTurned } from './what-turned.tsx'

/** How two sides differ: the answers first, then the facts, the law, what follows, and what turned in the proof. */
export function Differences({
  ruleSet,
  left,
  right,
  changed,
  children,
}: {
  readonly ruleSet: RuleSet
  readonly left: Side
  readonly right: Side
  /** The rules that the law itself changed between the two sides. */
  readonly changed: ReadonlySet<string>
  /** What stands between the facts and what follows. */
  readonly children?: ReactNode
}) {
  const say = useSay()
  const difference = useMemo(() => differenceOf(ruleSet, left, right), [ruleSet, left, right])
  const isSame =
    difference.left.outcome === difference.right.outcome &&
    difference.left.possible.join() === difference.right.possible.join()
  return (
    <>
      <h2 aria-live="polite" className="mt-9 mb-3">
        {say(isSame ? TEXTS.sameAnswer : TEXTS.otherAnswer)}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <SideAnswer name="A" side={left} ruleSet={ruleSet} says={difference.left} />
        <SideAnswer name="B" side={right} ruleSet={ruleSet} says={difference.right} />
      </div>
      <FactsThatDiffer ruleSet={ruleSet} facts={difference.facts} />
      {children}
      <ObligationsCompared obligations={difference.obligations} />
      <WhatTurned ruleSet={ruleSet} turned={difference.turned} changed={changed} />
    </>
  )
}
