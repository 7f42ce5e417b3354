import type { RuleSet, Words } from '@sekisho/logic'
import { ItemLink } from '../../parts/item-link.tsx'
import { useSay } from '../../words/language.ts'
import type { Turned } from './difference.ts'
import { TEXTS } from './texts.ts'
import { TwoColumns } from './two-columns.tsx'

interface Props {
  readonly ruleSet: RuleSet
  readonly turned: readonly Turned[]
  /** The rules that the law itself changed between the two sides. */
  readonly changed: ReadonlySet<string>
}

/** The rules and decisions that come out otherwise: those that carried the answer; the others fold. */
export function WhatTurned({ turned, ...rest }: Props) {
  const say = useSay()
  const of = (carried: Turned['carried']) => turned.filter((one) => one.carried === carried)
  const answer = of('answer')
  return (
    <section className="mt-10">
      <h2>{say(TEXTS.turned)}</h2>
      <p className="mb-2 text-soft">{say(answer.length > 0 ? TEXTS.turnedHelp : TEXTS.noneTurned)}</p>
      <List {...rest} turned={answer} />
      <Folded {...rest} turned={of('follows')} name={TEXTS.turnedFollows} />
      <Folded {...rest} turned={of('nothing')} name={TEXTS.turnedNothing} />
    </section>
  )
}

function Folded({ name, ...rest }: Props & { readonly name: (count: number) => Words }) {
  const say = useSay()
  if (rest.turned.length === 0) return null
  return (
    <details className="mt-3">
      <summary className="w-fit cursor-pointer py-0.5 text-key">{say(name(rest.turned.length))}</summary>
      <List {...rest} />
    </details>
  )
}

function List({ ruleSet, turned, changed }: Props) {
  const say = useSay()
  if (turned.length === 0) return null
  return (
    <ul className="border-t border-line">
      {turned.map(({ id, left, right }) => (
        <li key={id} className="border-b border-line py-2">
          <ItemLink ruleSet={ruleSet} id={id} />
          {changed.has(id) ? <span className="ml-3 text-[0.85rem] text-soft">{say(TEXTS.byLaw)}</span> : null}
          <TwoColumns left={left && say(left)} right={right && say(right)} />
        </li>
      ))}
    </ul>
  )
}
