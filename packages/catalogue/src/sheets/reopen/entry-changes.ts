import {
  type Citation,
  citesOf,
  compareExact,
  type Day,
  type Exact,
  type Expression,
  nodeOf,
  operandsOf,
  type Parameter,
  type Rule,
  sayValue,
  type Words,
} from '@sekisho/logic'

/** What of an entry is not the same on two days. */
export interface EntryChange {
  /** A number or set of the law has another value; a limb, an exclusion or the entry itself is there or not any more. */
  readonly kind: 'value' | 'added' | 'removed'
  readonly id: string
  readonly title: Words
  /** The values before and after, of a value. */
  readonly was?: Words
  readonly is?: Words
  /** First day of the new state. */
  readonly since: Day
  readonly cites: readonly Citation[]
}

/** Every number, limb and exclusion under an entry that differs between two days; the first of them is the earlier. */
export function entryChanges(entry: Rule, from: Day, to: Day): readonly EntryChange[] {
  const changes: EntryChange[] = []
  const seen = new Set<Expression>()
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    const node = nodeOf(expression)
    if (node.kind === 'rule') changes.push(...ruleChange(node, from, to))
    if (node.kind === 'parameter') changes.push(...valueChange(node, from, to))
    operandsOf(node).forEach(visit)
  }
  visit(entry)
  return changes
}

interface Days {
  readonly from?: Day
  readonly until?: Day
}

function covers({ from = -Infinity, until = Infinity }: Days, day: Day): boolean {
  return from <= day && day <= until
}

function ruleChange(rule: Rule, from: Day, to: Day): readonly EntryChange[] {
  const [was, is] = [covers(rule, from), covers(rule, to)]
  if (was === is) return []
  const since = (is ? rule.from : rule.until && rule.until + 1) ?? to
  return [
    { kind: is ? 'added' : 'removed', id: rule.id, title: rule.title, since, cites: citesOf(rule.cite) },
  ]
}

function valueChange(parameter: Parameter, from: Day, to: Day): readonly EntryChange[] {
  const { id, title, values } = parameter
  const [was, is] = [from, to].map((day) => values.find((value) => covers(value, day)))
  if (was === is || (was && is && isSame(was.is, is.is))) return []
  return [
    {
      kind: 'value',
      id,
      title,
      was: said(parameter, was?.is),
      is: said(parameter, is?.is),
      since: is?.from ?? to,
      cites: is ? citesOf(is.cite) : [],
    },
  ]
}

type Held = Exact | ReadonlySet<string> | null

function isSame(a: Held, b: Held): boolean {
  if (a === null || b === null) return a === b
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((one) => b.has(one))
  // Not a set: a parameter holds numbers or sets, and both values are of one parameter.
  return compareExact(a as Exact, b as Exact) === 0
}

function said({ type }: Parameter, value: Held | undefined): Words {
  return value === undefined || value === null ? { ja: '値なし', en: 'no value' } : sayValue(type, value)
}
