import { type Case, type Given, withFact } from '../../case/given.ts'
import type { RuleSet } from '../../check/check-rule-set.ts'
import type { Fact } from '../../expression/fact.ts'
import type { ListValue, Value } from '../../expression/reading.ts'
import type { Field } from '../../expression/types.ts'
import { UNKNOWN_LIST, unknownOf } from '../../expression/unknown.ts'
import { between } from '../../values/range.ts'

/** What can be said of a case: a fact, or a field of one record of a list. */
export interface Target {
  readonly fact: Fact
  /** The field asked for, and the place of its record in the list, from 0. */
  readonly record?: { readonly field: Field; readonly place: number }
}

/** `fact.id`, or `list[place].field`. */
export function targetId({ fact, record }: Target): string {
  return record ? `${fact.id}[${record.place}].${record.field.name}` : fact.id
}

/** The target of an id, or nothing when the rule set has no such fact or field. */
export function targetOf(ruleSet: RuleSet, id: string): Target | undefined {
  const [, list = id, place, name = ''] = /^(.+)\[(\d+)\]\.([^.[\]]+)$/.exec(id) ?? []
  const fact = ruleSet.facts.get(list)
  if (fact === undefined || place === undefined) return fact && { fact }
  const field = fact.type.is === 'list' ? fact.type.fields[name] : undefined
  return field && { fact, record: { field, place: Number(place) } }
}

/** The declaration of what is asked for. */
export function declaredOf({ fact, record }: Target): Fact | Field {
  return record?.field ?? fact
}

/** What the case says of a list. */
export function listIn(given: Case, list: string): ListValue {
  const said = given.facts.get(list)
  // The case reader holds that a given list is one.
  return said === undefined || said.status === 'absent' ? UNKNOWN_LIST : (said.value as ListValue)
}

/** What the case says of the target; what can be at all when it says nothing. */
export function valueIn(given: Case, { fact, record }: Target): Value {
  if (record) {
    return listIn(given, fact.id).records[record.place]?.[record.field.name] ?? unknownOf(record.field)
  }
  const said = given.facts.get(fact.id)
  return said === undefined || said.status === 'absent' ? unknownOf(fact) : said.value
}

/** What can be at all of the target: a day of the act only within the days that are modelled. */
export function boundsIn({ act, span }: RuleSet, target: Target): Value {
  return target.fact === act ? between(span.from, span.until) : unknownOf(declaredOf(target))
}

/** What the case leaves possible of the target. */
export function possibleIn(ruleSet: RuleSet, given: Case, target: Target): Value {
  const isUnsaid = target.fact === ruleSet.act && !given.facts.has(ruleSet.act.id)
  return isUnsaid ? boundsIn(ruleSet, target) : valueIn(given, target)
}

/** The same case with the target given so. Records before a new one are added blank. */
export function withTarget(given: Case, { fact, record }: Target, value: Given): Case {
  if (!record) return withFact(given, fact.id, value)
  const list = listIn(given, fact.id)
  const length = Math.max(list.records.length, record.place + 1)
  const records = Array.from({ length }, (_, place) =>
    place === record.place
      ? { ...list.records[place], [record.field.name]: value.value }
      : (list.records[place] ?? {}),
  )
  const said = given.facts.get(fact.id)
  const status = said === undefined || said.status === 'absent' ? 'known' : said.status
  return withFact(given, fact.id, { ...said, status, value: { records, open: list.open } })
}

/**
 * The same case with a question answered.
 * @param id the fact of the question: `fact.id` or `list[place].field`
 * @throws RangeError when the rule set has no such fact
 */
export function withAnswer(ruleSet: RuleSet, given: Case, id: string, value: Given): Case {
  const target = targetOf(ruleSet, id)
  if (target) return withTarget(given, target, value)
  throw new RangeError(
    `「${id}」という事実は「${ruleSet.id}」にありません。 "${ruleSet.id}" has no fact "${id}".`,
  )
}

/**
 * The same case with a question no longer answered.
 * @param id the fact of the question: `fact.id` or `list[place].field`
 */
export function withoutAnswer(ruleSet: RuleSet, given: Case, id: string): Case {
  const target = targetOf(ruleSet, id)
  const said = target && given.facts.get(target.fact.id)
  if (!said) return given
  const { fact, record } = target
  if (record && said.status !== 'absent') {
    const list = listIn(given, fact.id)
    const records = list.records.map((each, place) =>
      place === record.place
        ? Object.fromEntries(Object.entries(each).filter(([name]) => name !== record.field.name))
        : each,
    )
    return withFact(given, fact.id, { ...said, value: { records, open: list.open } })
  }
  const facts = new Map(given.facts)
  facts.delete(fact.id)
  return { ...given, facts }
}
