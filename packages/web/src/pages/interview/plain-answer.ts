import { type Case, type RuleSet, writeCase } from '@sekisho/logic'

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a case says of a question as plain data, without where it comes from; nothing where it says nothing. */
export function plainAnswer(ruleSet: RuleSet, given: Case, id: string): unknown {
  const [, list = id, place, field = ''] = /^(.+)\[(\d+)\]\.([^.]+)$/.exec(id) ?? []
  const said = given.facts.get(list)
  if (!said) return undefined
  const { status, value } = said
  if (status === 'absent') return { absent: true }
  const only = { facts: new Map([[list, { status: 'known', value } as const]]), rulings: new Map() }
  const written: unknown = writeCase(ruleSet, only)
  const plain = isMap(written) && isMap(written.facts) ? written.facts[list] : undefined
  if (place === undefined) return plain
  const record = recordsOf(plain)[Number(place)]
  return record?.[field]
}

/** The records of a list as plain data. */
export function recordsOf(plain: unknown): readonly Readonly<Record<string, unknown>>[] {
  const records = isMap(plain) ? plain.records : plain
  return Array.isArray(records) ? records.filter(isMap) : []
}

/** May there be more records than were named? */
export function isOpenList(plain: unknown): boolean {
  return isMap(plain) && plain.more === 'unknown'
}
