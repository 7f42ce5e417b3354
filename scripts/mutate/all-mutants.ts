import { type Expression, type Node, nodeOf, operandsOf, type RuleSet } from '@sekisho/logic'
import { type Mutation, mutationsOf, mutationsOfOutcome } from './mutants.ts'

/** A mutation with the rule it changes and the file that declares it. */
export interface Mutant extends Mutation {
  readonly id: string
  readonly file: string
}

/** The anonymous nodes that belong to a node, itself first: those not named themselves. */
function own(node: Node, seen: Set<Expression>): readonly Node[] {
  if (seen.has(node)) return []
  seen.add(node)
  return [node, ...operandsOf(node).flatMap((operand) => ('id' in operand ? [] : own(nodeOf(operand), seen)))]
}

/** Every mutant of a rule set, each node once, in the order of declaration. */
export function allMutants(ruleSet: RuleSet): readonly Mutant[] {
  const seen = new Set<Expression>()
  const { parameters, rules, decisions, outside, outcomes, files } = ruleSet
  const declared = [...parameters, ...outside, ...rules, ...decisions].flatMap(([id, node]) =>
    own(nodeOf(node), seen).flatMap((one) =>
      mutationsOf(one).map((mutation) => ({ ...mutation, id, file: files.get(id) ?? '' })),
    ),
  )
  const follows = outcomes.flatMap((outcome) => {
    const days = [outcome.earliest, outcome.due, outcome.standstillUntil].filter((day) => day !== undefined)
    const conditions = (outcome.conditions ?? []).map(({ when }) => when)
    const nodes = [outcome.when, ...days, ...conditions].flatMap((one) =>
      'id' in one ? [] : own(nodeOf(one), seen),
    )
    return [...mutationsOfOutcome(outcome), ...nodes.flatMap(mutationsOf)].map((mutation) => ({
      ...mutation,
      id: outcome.id,
      file: 'outcomes',
    }))
  })
  return [...declared, ...follows]
}
