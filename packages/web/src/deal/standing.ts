import { type Case, type RuleSet, type Standing, standing } from '@sekisho/logic'
import { oncePerCase } from './once-per-case.ts'
import type { Act } from './work.ts'

/** Where a case stands, computed once. */
export const standingOf = oncePerCase((ruleSet, given): Standing => standing(ruleSet, given))

/** The question to go on with: the first that can still matter and was not passed. Nothing once the answer is settled. */
export function nextOf(ruleSet: RuleSet, { case: given, passed }: Act): string | undefined {
  const now = standingOf(ruleSet, given)
  return now.settled ? undefined : now.open.find((id) => !passed.includes(id))
}

/** The same about everything that follows too: duties, conditions and days. */
export const wholeStandingOf = oncePerCase(
  (ruleSet, given): Standing => standing(ruleSet, given, { about: 'everything' }),
)

/** The question to go on with where the answer is settled already: what decides duties and days. */
export function nextOfAll(ruleSet: RuleSet, { case: given, passed }: Act): string | undefined {
  return wholeStandingOf(ruleSet, given).open.find((id) => !passed.includes(id))
}

/** Is something said of a fact, or of a field of a record? */
export function isAnswered(given: Case, id: string): boolean {
  const [, list, place, field] = /^(.+)\[(\d+)\]\.([^.]+)$/.exec(id) ?? []
  if (list === undefined) return given.facts.has(id)
  const said = given.facts.get(list)?.value
  if (typeof said !== 'object' || said === null || !('records' in said)) return false
  return said.records[Number(place)]?.[field ?? ''] !== undefined
}
