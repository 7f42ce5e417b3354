import { nearName } from '../../case/near-name.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Decision } from '../../expression/decision.ts'
import type { ChoiceExpression, ChoiceType, TruthExpression } from '../../expression/types.ts'
import { ProblemError } from '../../values/problem.ts'
import { unfit } from './messages.ts'
import type { Asked } from './write-program.ts'

function isChoice(node: Decision | undefined): node is Decision<ChoiceType> {
  return node?.type.is === 'choice'
}

/**
 * The expressions behind the ids that are asked for.
 * @throws ProblemError for an id that is none, with the near one
 */
export function askedOf(
  ruleSet: RuleSet,
  asked: { readonly conclusions: readonly string[]; readonly decisions: readonly string[] },
): Asked {
  const outcomes = new Map(ruleSet.outcomes.map(({ id, when }) => [id, when]))
  const truths = new Map<string, TruthExpression>()
  const choices = new Map<string, ChoiceExpression>()
  for (const id of asked.conclusions) {
    const node = ruleSet.rules.get(id) ?? outcomes.get(id)
    if (!node) {
      const near = nearName(id, [...ruleSet.rules.keys(), ...outcomes.keys()])
      throw new ProblemError([unfit('no-conclusion', id, near)])
    }
    truths.set(id, node)
  }
  for (const id of asked.decisions) {
    const node = ruleSet.decisions.get(id)
    if (!isChoice(node)) {
      throw new ProblemError([unfit('no-decision', id, nearName(id, ruleSet.decisions.keys()))])
    }
    choices.set(id, node)
  }
  return { truths, choices }
}
