import type { Case } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import { FALSE, UNKNOWN } from '../../values/truth.ts'
import { askedDecisions } from '../evaluate/asked.ts'
import { type Evaluation, evaluate } from '../evaluate/evaluate.ts'
import { Explainer } from '../explain/explainer.ts'
import { OpenWalk } from '../explain/open-leaves.ts'
import { outcomeStep } from '../explain/outcome-step.ts'
import { PROOF_FORMAT, type Proof } from '../explain/proof.ts'
import { publishCitation } from '../explain/published-citation.ts'
import { type PublishedValue, publishNum, publishValue } from '../explain/published-value.ts'
import { factStep } from '../explain/steps/fact.ts'
import { ruledBy } from '../explain/steps/ruling.ts'
import {
  type AssumedFact,
  DETERMINATION_FORMAT,
  type Determination,
  type DeterminationWithoutProof,
  type GivenRuling,
  type PublishedRuleSet,
} from './determination.ts'
import { obligationOf, openPartsOf } from './obligation.ts'
import { outsideOf, unknownOf } from './open.ts'
import { outcomeOf, titleOf } from './outcome-of.ts'

export interface DetermineOptions {
  /** The hash of the rule set (`ruleSetHash`), to be shown in the result. */
  readonly hash?: string
}

/**
 * Determines a case: the answer, what follows from it by when, what is open, what is outside what is modelled, and
 * the proof. The same input gives the same data in the same order of keys.
 */
export function determine(ruleSet: RuleSet, given: Case, options: DetermineOptions = {}): Determination {
  const explainer = new Explainer(evaluate(ruleSet, given))
  const proof = proofOf(explainer)
  const answer = answerOf(explainer, options)
  return { ...answer, unverified: [...explainer.unverified].map(publishCitation), proof }
}

/**
 * Determines a case without its proof, at a fraction of the cost. Which assumptions and rulings mattered only a proof
 * tells, so all that the case gives are named.
 */
export function determineWithoutProof(
  ruleSet: RuleSet,
  given: Case,
  options: DetermineOptions = {},
): DeterminationWithoutProof {
  const explainer = new Explainer(evaluate(ruleSet, given))
  for (const [id, { status }] of given.facts) {
    const fact = ruleSet.facts.get(id)
    if (fact && status === 'assumed') explainer.assumed.add(fact)
  }
  for (const id of given.rulings.keys()) explainer.ruled.add(id)
  return answerOf(explainer, options)
}

/** Everything but the proof; the assumptions and rulings are those that the explainer was told of. */
function answerOf(explainer: Explainer, options: DetermineOptions): DeterminationWithoutProof {
  const { evaluation } = explainer
  const { ruleSet, reading } = evaluation
  const obligations = evaluation.outcomes().map((outcome) => obligationOf(outcome, explainer))
  const maybe = ruleSet.outcomes.filter((outcome) => evaluation.holds(outcome) === UNKNOWN)
  const walk = new OpenWalk(reading)
  walk.follow([ruleSet.answer])
  const ofAnswer = walk.leaves
  walk.follow(ruleSet.outcomes.flatMap((outcome) => openPartsOf(outcome, explainer)))
  const open = walk.leaves
  const on = publishNum(ruleSet.act.type, reading.value(ruleSet.act))
  const outcome = outcomeOf(evaluation, ofAnswer)
  return {
    format: DETERMINATION_FORMAT,
    regime: ruleSet.id,
    on: typeof on === 'string' ? on : null,
    ruleSet: publishRuleSet(ruleSet, options),
    outcome,
    possible: evaluation.possible,
    title: titleOf(ruleSet, outcome),
    options: ruleSet.answer.type.options,
    conclusions: evaluation.conclusions(),
    decisions: decisionsOf(evaluation),
    obligations,
    possibleObligations: maybe.map(({ id, kind, title }) => ({ id, kind, title })),
    unknown: unknownOf(open, ofAnswer, evaluation),
    assumed: assumedOf(explainer),
    rulings: rulingsOf(explainer),
    outside: outsideOf(open),
  }
}

function proofOf(explainer: Explainer): Proof {
  const { ruleSet } = explainer.evaluation
  const outcomes = ruleSet.outcomes.filter((outcome) => explainer.evaluation.holds(outcome) !== FALSE)
  return {
    format: PROOF_FORMAT,
    steps: [
      ...explainer.steps(ruleSet.answer, 'alone'),
      ...outcomes.map((outcome) => outcomeStep(outcome, explainer)),
    ],
  }
}

function publishRuleSet({ title, version, knownOn }: RuleSet, { hash }: DetermineOptions): PublishedRuleSet {
  return { title, version, knownOn, ...(hash === undefined ? {} : { hash }) }
}

function decisionsOf({ ruleSet, reading }: Evaluation): Determination['decisions'] {
  const { all, blank } = askedDecisions(ruleSet)
  const decisions: Record<string, PublishedValue> = { ...blank }
  for (const { id, type, evaluate } of all) decisions[id] = publishValue(type, evaluate(reading))
  return decisions
}

function assumedOf(explainer: Explainer): readonly AssumedFact[] {
  return [...explainer.assumed].flatMap((fact) => {
    const given = explainer.evaluation.given.facts.get(fact.id)
    if (given === undefined) return []
    const { value, text } = factStep(fact, given, explainer)
    const base = { fact: fact.id, label: fact.label, value, text }
    return given.origin ? { ...base, origin: given.origin } : base
  })
}

function rulingsOf(explainer: Explainer): readonly GivenRuling[] {
  const { rules, decisions, outside } = explainer.evaluation.ruleSet
  return [...explainer.ruled].flatMap((id) => {
    const node = rules.get(id) ?? decisions.get(id) ?? outside.get(id)
    const ruled = node && ruledBy(node, explainer)
    if (!node || !ruled) return []
    return [{ id, title: node.title, value: explainer.published(node), text: ruled.text, ...ruled.ruling }]
  })
}
