import type { Case, Fact, Field, RuleSet } from '@sekisho/logic'

/** What a case says, as a plain record over the denominators of a layout; `null` where no record can hold it. */
export function plainRecord(
  ruleSet: RuleSet,
  { facts }: Case,
  layout: Readonly<Record<string, number>>,
): Readonly<Record<string, unknown>> | null {
  // Records of one shape, as a program that has them already would hold them.
  const record: Record<string, unknown> = {}
  for (const [id, fact] of ruleSet.facts) {
    const given = facts.get(id)
    const value = given?.status === 'absent' ? null : plain(fact, given?.value, layout)
    if (value === NONE) return null
    record[id] = value
  }
  return record
}

const NONE = Symbol('no plain value')

function plain(declared: Fact | Field, value: unknown, layout: Readonly<Record<string, number>>): unknown {
  if (value === undefined) return undefined
  switch (declared.type.is) {
    case 'truth':
      return value === 1 ? undefined : value === 3
    case 'choice': {
      const options = Object.keys(declared.type.options)
      const held = options.filter((_, place) => (Number(value) >> place) & 1)
      return held.length === 1 ? held[0] : held.length === options.length ? undefined : NONE
    }
    case 'number': {
      const name = declared.kind === 'fact' ? declared.id : `${declared.list}[].${declared.name}`
      return numberOver(value, layout[name] ?? 1)
    }
    case 'list': {
      // The value of a fact of list type is a list.
      const { records, open } = value as { records: readonly Record<string, unknown>[]; open: boolean }
      const fields = Object.values<Field>(declared.type.fields)
      const plains = records.map((record) => fields.map((field) => plain(field, record[field.name], layout)))
      if (open || plains.flat().includes(NONE)) return NONE
      return plains.map((values) =>
        Object.fromEntries(fields.map((field, place) => [field.name, values[place]])),
      )
    }
    case 'text':
    case 'set':
      return value
  }
}

function numberOver(value: unknown, over: number): unknown {
  if (typeof value === 'number') return value * over
  if (typeof value !== 'object' || value === null || !('n' in value) || !('d' in value)) return NONE
  const whole = (Number(value.n) * over) / Number(value.d)
  return Number.isSafeInteger(whole) ? whole : NONE
}
