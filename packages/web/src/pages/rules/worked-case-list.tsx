import type { CaseAbout, RuleSet } from '@sekisho/logic'
import { use } from 'react'
import { ItemLink } from '../../parts/item-link.tsx'
import { useSay } from '../../words/language.ts'
import { TEXTS } from './texts.ts'
import { WorkedCaseItem } from './worked-case.tsx'
import { workedCasesOf } from './worked-cases.ts'

/** How many cases are shown before the others are folded away. */
const SHOWN = 5

interface Props {
  readonly ruleSet: RuleSet
  readonly id: string
}

/** The worked cases that pin something; where there are none, those that pin what uses it. */
export function WorkedCaseList({ ruleSet, id, users }: Props & { readonly users: readonly string[] }) {
  const say = useSay()
  const { about } = use(workedCasesOf(ruleSet))
  const own = about.get(id)
  const shown = own ? { id, cases: own } : aboutUsers(about, users)
  if (!shown) return <p>{say(TEXTS.noCases)}</p>
  const rest = shown.cases.slice(SHOWN)
  return (
    <>
      {own ? null : (
        <p className="text-soft">
          {say(TEXTS.workedOfUsers)} <ItemLink ruleSet={ruleSet} id={shown.id} />
        </p>
      )}
      <Cases ruleSet={ruleSet} id={shown.id} cases={shown.cases.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details className="mt-3">
          <summary className="cursor-pointer text-key">{say(TEXTS.allCases(rest.length))}</summary>
          <Cases ruleSet={ruleSet} id={shown.id} cases={rest} />
        </details>
      ) : null}
    </>
  )
}

/** The cases about the first of the users that has some. */
function aboutUsers(about: ReadonlyMap<string, readonly CaseAbout[]>, users: readonly string[]) {
  const found = users.find((user) => about.has(user))
  return found === undefined ? null : { id: found, cases: about.get(found) ?? [] }
}

function Cases({ ruleSet, id, cases }: Props & { readonly cases: readonly CaseAbout[] }) {
  const { byId } = use(workedCasesOf(ruleSet))
  return (
    <ul>
      {cases.map((about) => {
        const worked = byId.get(about.id)
        return worked ? (
          <WorkedCaseItem key={about.id} ruleSet={ruleSet} id={id} about={about} worked={worked} />
        ) : null
      })}
    </ul>
  )
}
