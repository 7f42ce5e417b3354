import type { RuleSet } from '../../check/check-rule-set.ts'
import { expressionsOf, isNamed, type Named } from '../../check/collect.ts'
import { operandsOf } from '../../expression/kinds.ts'
import type { Expression } from '../../expression/types.ts'
import { once } from '../once.ts'

/** What uses what directly, by id. */
export interface Uses {
  /** The facts and entries that an entry rests on, in the order it names them. */
  readonly uses: ReadonlyMap<string, readonly string[]>
  /** The entries that rest on a fact or entry. */
  readonly usedBy: ReadonlyMap<string, readonly string[]>
  /** The outcomes whose conditions or days rest on a fact or entry. */
  readonly outcomes: ReadonlyMap<string, readonly string[]>
}

/** The nearest named expressions under some expressions, each once. */
function namedUnder(expressions: readonly Expression[], found: Set<Named> = new Set()): ReadonlySet<Named> {
  for (const expression of expressions) {
    if (isNamed(expression)) found.add(expression)
    else namedUnder(operandsOf(expression), found)
  }
  return found
}

const idsUnder = (expressions: readonly Expression[]) => [...namedUnder(expressions)].map(({ id }) => id)

function turned(uses: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const usedBy = new Map<string, string[]>()
  for (const [user, used] of uses) {
    for (const id of used) {
      const users = usedBy.get(id)
      if (users) users.push(user)
      else usedBy.set(id, [user])
    }
  }
  return usedBy
}

/** What the entries and outcomes of a rule set rest on, and back. */
export const usesOf = once((ruleSet: RuleSet): Uses => {
  const { rules, decisions, parameters, outside } = ruleSet
  const entries = [rules, decisions, parameters, outside].flatMap((named) => [...named.values()])
  const uses = new Map(entries.map((entry) => [entry.id, idsUnder(operandsOf(entry))]))
  const ofOutcomes = new Map(
    ruleSet.outcomes.map((outcome) => [outcome.id, idsUnder(expressionsOf(outcome))]),
  )
  return { uses, usedBy: turned(uses), outcomes: turned(ofOutcomes) }
})
