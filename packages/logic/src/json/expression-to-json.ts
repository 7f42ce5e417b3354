import type { Calendar } from '../expression/day-shift.ts'
import type { Decision } from '../expression/decision.ts'
import { type Kind, type NodeOfKind, nodeOf } from '../expression/kinds.ts'
import type { Expression } from '../expression/types.ts'
import { TRUE } from '../values/truth.ts'
import type { ExpressionJson, JsonOfKind } from './rule-set-json.ts'
import { numberToJson, optionsToJson } from './values-to-json.ts'

/** What the expressions of a rule set name beside what it declares. */
export interface Writing {
  readonly calendars: Map<string, Calendar>
  /** The decision whose values are being written. */
  readonly within?: Decision
}

type Write<K extends Kind> = (node: NodeOfKind[K], writing: Writing) => JsonOfKind[K]

const writers: { readonly [K in Kind]: Write<K> } = {
  'all-of': ({ of }, writing) => ({ kind: 'all-of', of: ofEach(of, writing) }),
  'any-of': ({ of }, writing) => ({ kind: 'any-of', of: ofEach(of, writing) }),
  compare: ({ op, left, right }, writing) => ({
    kind: 'compare',
    op,
    left: expressionToJson(left, writing),
    right: expressionToJson(right, writing),
  }),
  constant: ({ type, is }, { within }) => {
    if (type.is === 'choice') {
      const option = String(is)
      const isOfDecision = within?.type.is === 'choice'
      return { kind: 'constant', option, ...(isOfDecision ? {} : { options: optionsToJson(type.options) }) }
    }
    if (type.is === 'number' && typeof is !== 'string') {
      return { kind: 'constant', number: numberToJson(type.unit, is), unit: type.unit }
    }
    return { kind: 'constant', truth: is === TRUE }
  },
  'day-shift': ({ of, length, unit, to, counting: { firstDay, end, calendar } }, writing) => {
    if (calendar) writing.calendars.set(calendar.id, calendar)
    return {
      kind: 'day-shift',
      of: expressionToJson(of, writing),
      length: expressionToJson(length, writing),
      unit,
      to,
      firstDay,
      end,
      ...(calendar ? { calendar: calendar.id } : {}),
    }
  },
  decision: ({ id }) => ({ decision: id }),
  extreme: ({ extreme, of }, writing) => ({ kind: 'extreme', extreme, of: ofEach(of, writing) }),
  fact: ({ id }) => ({ fact: id }),
  field: ({ list, name }) => ({ field: name, list }),
  'in-set': ({ of, set }, writing) => ({
    kind: 'in-set',
    of: expressionToJson(of, writing),
    set: { parameter: set.id },
  }),
  negative: ({ of }, writing) => ({ kind: 'negative', of: expressionToJson(of, writing) }),
  not: ({ of }, writing) => ({ kind: 'not', of: expressionToJson(of, writing) }),
  'one-of': ({ of, options }, writing) => ({ kind: 'one-of', of: expressionToJson(of, writing), options }),
  outside: ({ id }) => ({ notModelled: id }),
  parameter: ({ id }) => ({ parameter: id }),
  plus: ({ terms }, writing) => ({ kind: 'plus', terms: ofEach(terms, writing) }),
  quantified: ({ quantifier, list, that }, writing) => ({
    kind: 'quantified',
    quantifier,
    list: { fact: list.id },
    that: expressionToJson(that, writing),
  }),
  rule: ({ id }) => ({ rule: id }),
  scale: ({ of, by }, writing) => ({
    kind: 'scale',
    of: expressionToJson(of, writing),
    by: expressionToJson(by, writing),
  }),
  share: ({ part, whole }, writing) => ({
    kind: 'share',
    part: expressionToJson(part, writing),
    whole: expressionToJson(whole, writing),
  }),
  sum: ({ list, of, where }, writing) => ({
    kind: 'sum',
    list: { fact: list.id },
    of: expressionToJson(of, writing),
    ...(where ? { where: expressionToJson(where, writing) } : {}),
  }),
  'when-present': ({ fact, that, otherwise }, writing) => ({
    kind: 'when-present',
    fact: { fact: fact.id },
    that: expressionToJson(that, writing),
    otherwise,
  }),
}

function ofEach(expressions: readonly Expression[], writing: Writing): readonly ExpressionJson[] {
  return expressions.map((expression) => expressionToJson(expression, writing))
}

export function expressionToJson(expression: Expression, writing: Writing): ExpressionJson {
  const node = nodeOf(expression)
  // The writer of a kind takes the nodes of that kind, which TypeScript cannot correlate.
  const write = writers[node.kind] as Write<Kind>
  return write(node as never, writing)
}
