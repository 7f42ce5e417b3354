import type { Decision } from '../../expression/decision.ts'
import type { Outside } from '../../expression/outside.ts'
import type { Parameter } from '../../expression/parameter.ts'
import type { Rule } from '../../expression/rule.ts'
import { formatDay } from '../../values/day.ts'
import { publishCites } from '../explain/published-citation.ts'
import { publishNum } from '../explain/published-value.ts'
import type { Dated } from '../explain/words/parameter-phrase.ts'
import { sayCovers, sayDated } from './dated-values.ts'
import { describeExpression } from './descriptions.ts'
import type {
  DecisionDetails,
  OutsideDetails,
  ParameterDetails,
  PublishedDated,
  PublishedException,
  QuantityDetails,
  RuleDetails,
} from './published-entry.ts'
import type { Days } from './statement.ts'

/** The days of a rule or value, and in words which acts they cover. */
function publishDays(days: Days & { readonly inForce?: number }, at: unknown) {
  const { from, until, inForce } = days
  const covers = sayCovers(days, at)
  return {
    ...(from === undefined ? {} : { from: formatDay(from) }),
    ...(until === undefined ? {} : { until: formatDay(until) }),
    ...(inForce === undefined ? {} : { inForce: formatDay(inForce) }),
    ...(covers === null ? {} : { covers }),
  }
}

function publishAt({ at }: Rule | Parameter) {
  return at ? { at: describeExpression(at) } : {}
}

export function ruleDetails(rule: Rule): RuleDetails {
  return {
    kind: 'rule',
    ...publishDays(rule, rule.at),
    ...publishAt(rule),
    // A rule that looks at another day says nothing of the day of the act.
    condition: describeExpression(rule.when, rule.at ? {} : rule),
    unless: rule.unless.map(({ id }) => id),
  }
}

function exceptionsOf(node: Decision): readonly PublishedException[] {
  return node.exceptions.map(({ rank, is, when, cite }) => ({
    rank,
    is: describeExpression(is),
    when: describeExpression(when),
    ...publishCites(cite),
  }))
}

export function decisionDetails(node: Decision): DecisionDetails | QuantityDetails {
  const principle = describeExpression(node.principle)
  const exceptions = exceptionsOf(node)
  return node.type.is === 'choice'
    ? { kind: 'decision', options: node.type.options, principle, exceptions }
    : { kind: 'quantity', unit: node.type.unit, formula: principle, exceptions }
}

function publishDated(node: Parameter, dated: Dated): PublishedDated {
  const { is } = dated
  const isSet = typeof is === 'object' && is !== null && 'has' in is
  return {
    ...publishDays(dated, node.at),
    // A parameter that is no set is a number, and so are its values.
    is: isSet ? [...is] : is === null || node.type.is === 'set' ? null : String(publishNum(node.type, is)),
    text: sayDated(node, dated),
    ...publishCites(dated.cite),
  }
}

export function parameterDetails(node: Parameter): ParameterDetails {
  return {
    kind: 'parameter',
    ...(node.type.is === 'number' ? { unit: node.type.unit } : {}),
    ...publishAt(node),
    values: node.values.map((dated) => publishDated(node, dated)),
  }
}

export function outsideDetails({ reason, judge }: Outside): OutsideDetails {
  return { kind: 'outside', reason, ...(judge ? { judge } : {}) }
}
