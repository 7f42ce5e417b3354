import type { RuleSet } from '@sekisho/logic'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { placeOf } from '../deal/regimes.ts'
import { useSay } from '../words/language.ts'
import { nameOf } from '../words/name-of.ts'

/** A link to something of a rule set, by its name unless other words are given. */
export function ItemLink({
  ruleSet,
  id,
  children,
}: {
  readonly ruleSet: RuleSet
  readonly id: string
  readonly children?: ReactNode
}) {
  const say = useSay()
  const title = nameOf(ruleSet, id)
  if (!title) return <>{children ?? id}</>
  return (
    <Link to="/rules/$country/$name/$id" params={{ ...placeOf(ruleSet.id), id }}>
      {children ?? say(title)}
    </Link>
  )
}
