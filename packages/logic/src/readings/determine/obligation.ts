import { DAY, type DayExpression } from '../../expression/types.ts'
import { isRange } from '../../values/range.ts'
import { TRUE, UNKNOWN } from '../../values/truth.ts'
import type { Words } from '../../values/words.ts'
import type { Condition, Outcome } from '../../write/outcome.ts'
import type { Explainer } from '../explain/explainer.ts'
import { nodeCites, publishCites } from '../explain/published-citation.ts'
import { type PublishedRange, publishNum } from '../explain/published-value.ts'
import type { BindingCondition, DayName, Obligation } from './determination.ts'
import { sayArithmetic } from './say-arithmetic.ts'

const DAY_TYPE = { is: 'number', unit: DAY } as const

/** The days of an outcome: each settled, or what is known of it, and how it was counted. */
class Days {
  readonly ranges: Partial<Record<DayName, PublishedRange>> = {}
  readonly arithmetic: Partial<Record<DayName, Words>> = {}
  readonly #explainer: Explainer

  constructor(explainer: Explainer) {
    this.#explainer = explainer
  }

  read(name: DayName, expression: DayExpression | undefined): string | null {
    if (expression === undefined) return null
    const arithmetic = sayArithmetic(expression, this.#explainer)
    if (arithmetic) this.arithmetic[name] = arithmetic
    const value = this.#explainer.reading.value(expression)
    const day = publishNum(DAY_TYPE, value)
    if (typeof day === 'string') return day
    this.ranges[name] = day
    return null
  }
}

function publishCondition({ id, text, cite }: Condition): BindingCondition {
  return { id, text, cites: publishCites(cite).cites }
}

/** Publishes an outcome that holds. */
export function obligationOf(outcome: Outcome, explainer: Explainer): Obligation {
  const { id, kind, title, who, authority, form, effect, sanction, conditions = [] } = outcome
  const { reading } = explainer
  const days = new Days(explainer)
  const binding = conditions.filter(({ when }) => reading.value(when) === TRUE)
  const possible = conditions.filter(({ when }) => reading.value(when) === UNKNOWN)
  explainer.cites(nodeCites(outcome.cite))
  if (sanction) explainer.cites(nodeCites(sanction.cite))
  for (const { cite } of binding) explainer.cites(nodeCites(cite))
  return {
    id,
    kind,
    title,
    who,
    authority: authority ?? null,
    form: form ?? null,
    earliest: days.read('earliest', outcome.earliest),
    due: days.read('due', outcome.due),
    standstillUntil: days.read('standstillUntil', outcome.standstillUntil),
    ranges: days.ranges,
    arithmetic: days.arithmetic,
    effect: effect ?? null,
    sanction: sanction ? { text: sanction.text, cites: publishCites(sanction.cite).cites } : null,
    conditions: binding.map(publishCondition),
    possibleConditions: possible.map(publishCondition),
    cites: publishCites(outcome.cite).cites,
  }
}

/** The expressions whose openness leaves an outcome open: its condition, or the days and conditions of one that holds. */
export function openPartsOf(
  outcome: Outcome,
  { reading }: Explainer,
): readonly (DayExpression | Outcome['when'])[] {
  const holds = reading.value(outcome.when)
  if (holds === UNKNOWN) return [outcome.when]
  if (holds !== TRUE) return []
  const days = [outcome.earliest, outcome.due, outcome.standstillUntil]
  const openDays = days.filter((day) => day !== undefined).filter((day) => isRange(reading.value(day)))
  return [...openDays, ...(outcome.conditions ?? []).map(({ when }) => when)]
}
