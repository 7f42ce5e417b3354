import type { RuleSet } from '@sekisho/logic'
import { use } from 'react'
import { useSay } from '../../words/language.ts'
import { casesThatTest } from './cases-that-test.ts'
import { TEXTS } from './texts.ts'
import { WorkedCaseItem } from './worked-case.tsx'
import { type Worked, workedCasesOf } from './worked-cases.ts'

/** How many cases are shown before the others are folded away. */
const SHOWN = 5

/** The worked cases that name an entry; where there are none, those that name what uses it. */
export function WorkedCaseList({
  ruleSet,
  id,
  users,
}: {
  readonly ruleSet: RuleSet
  readonly id: string
  readonly users: readonly string[]
}) {
  const say = useSay()
  const all = use(workedCasesOf(ruleSet.id))
  const named = casesThatTest(all, [id])
  const found = named.length > 0 ? named : casesThatTest(all, users)
  const rest = found.slice(SHOWN)
  if (found.length === 0) return <p>{say(TEXTS.noCases)}</p>
  return (
    <>
      {named.length === 0 ? <p className="text-soft">{say(TEXTS.workedOfUsers)}</p> : null}
      <Cases ruleSet={ruleSet} id={id} cases={found.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details className="mt-3">
          <summary className="cursor-pointer text-key">{say(TEXTS.allCases(rest.length))}</summary>
          <Cases ruleSet={ruleSet} id={id} cases={rest} />
        </details>
      ) : null}
    </>
  )
}

function Cases({
  ruleSet,
  id,
  cases,
}: {
  readonly ruleSet: RuleSet
  readonly id: string
  readonly cases: readonly Worked[]
}) {
  return (
    <ul>
      {cases.map((worked) => (
        <WorkedCaseItem key={worked.id} ruleSet={ruleSet} id={id} worked={worked} />
      ))}
    </ul>
  )
}
