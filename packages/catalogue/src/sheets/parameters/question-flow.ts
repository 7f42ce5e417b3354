import { type Day, type Expression, nodeOf, type Rule, type TruthExpression } from '@sekisho/logic'
import { coversDay } from '../covers-day.ts'

/** Where a question leads: to another, by its number, or to an end. */
export type Target = number | 'applies' | 'does-not-apply'

/** A question of the flow, numbered from 1 in the order in which they stand. */
export interface Question {
  /** The condition that is asked about. */
  readonly asks: TruthExpression
  /** The innermost rule that it stands in: the limb that it belongs to. */
  readonly limb: Rule
  readonly yes: Target
  readonly no: Target
}

/** A question while the flow is made: it leads to other questions or to an end. */
interface Step {
  readonly asks: TruthExpression
  readonly limb: Rule
  readonly yes: Step | End
  readonly no: Step | End
}
type End = Exclude<Target, number>

/**
 * An entry as yes-or-no questions that end early: each leads to the next that still matters, or to the end. The last
 * question is made first; all-of and any-of leave as soon as one of them decides, and an exception leads out.
 * @param others rules that have a sheet of their own: whether one applies is a question, not unfolded
 * @param day the day on whose law the questions are asked; a rule that does not cover it is not asked about
 */
export function questionFlow(
  entry: Rule,
  day: Day,
  others: ReadonlySet<Rule> = new Set(),
): readonly Question[] {
  const first = ruleStep(entry, 'applies', 'does-not-apply', { day, others, made: new Map() })
  const order = inOrder(first)
  const targetOf = (step: Step | End): Target => (typeof step === 'string' ? step : order.indexOf(step) + 1)
  return order.map(({ asks, limb, yes, no }) => ({ asks, limb, yes: targetOf(yes), no: targetOf(no) }))
}

interface Making {
  readonly day: Day
  readonly others: ReadonlySet<Rule>
  /** Steps already made of the same condition with the same ends: limbs that meet again go on together. */
  readonly made: Map<Expression, Step[]>
}

function ruleStep(rule: Rule, yes: Step | End, no: Step | End, making: Making): Step | End {
  if (!coversDay(rule, making.day)) return no
  const excepted = rule.unless.reduceRight<Step | End>(
    (next, exception) => namedStep(exception, no, next, making),
    yes,
  )
  return conditionStep(rule.when, rule, excepted, no, making)
}

function namedStep(rule: Rule, yes: Step | End, no: Step | End, making: Making): Step | End {
  if (!making.others.has(rule)) return ruleStep(rule, yes, no, making)
  return coversDay(rule, making.day) ? questionStep(rule, rule, yes, no, making) : no
}

function conditionStep(
  asks: TruthExpression,
  limb: Rule,
  yes: Step | End,
  no: Step | End,
  making: Making,
): Step | End {
  const node = nodeOf(asks)
  switch (node.kind) {
    case 'rule':
      return namedStep(node, yes, no, making)
    case 'not':
      return conditionStep(node.of, limb, no, yes, making)
    case 'all-of':
      return node.of.reduceRight<Step | End>((next, part) => conditionStep(part, limb, next, no, making), yes)
    case 'any-of':
      return node.of.reduceRight<Step | End>((next, part) => conditionStep(part, limb, yes, next, making), no)
    default:
      return questionStep(asks, limb, yes, no, making)
  }
}

function questionStep(
  asks: TruthExpression,
  limb: Rule,
  yes: Step | End,
  no: Step | End,
  { made }: Making,
): Step | End {
  const same = made.get(asks)?.find((step) => step.yes === yes && step.no === no)
  if (same) return same
  const step = { asks, limb, yes, no }
  made.set(asks, [...(made.get(asks) ?? []), step])
  return step
}

/** Every question that can be reached, each before those it leads to. */
function inOrder(first: Step | End): readonly Step[] {
  const [seen, order] = [new Set<Step>(), [] as Step[]]
  const visit = (step: Step | End): void => {
    if (typeof step === 'string' || seen.has(step)) return
    seen.add(step)
    visit(step.no)
    visit(step.yes)
    order.unshift(step)
  }
  visit(first)
  return order
}
