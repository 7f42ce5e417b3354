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
  /**
   * A number or set of the law has another value; a limb, an exclusion or the entry itself is there or not any more; or
   * nobody read the text of the earlier day, so that nothing is known of a change.
   */
  readonly kind: 'value' | 'added' | 'removed' | 'unread'
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
  const [unread, begun]: [Rule[], Rule[]] = [[], []]
  const seen = new Set<Expression>()
  const visit = (expression: Expression): void => {
    if (seen.has(expression)) return
    seen.add(expression)
    const node = nodeOf(expression)
    if (node.kind === 'rule') {
      const change = ruleChange(node, from, to)
      if (change.length > 0 && standsForUnread(node)) unread.push(node)
      else {
        if (change.length > 0) begun.push(node)
        changes.push(...change)
      }
    }
    if (node.kind === 'parameter') changes.push(...valueChange(node, from, to))
    operandsOf(node).forEach(visit)
  }
  visit(entry)
  if (unread.length === 0) return changes
  const cited = new Set(unread.map(({ cite }) => cite))
  // What was read of the same provision begins where that which nobody read ends: that is no amendment.
  const known = changes.filter(
    ({ kind, id }) => kind !== 'added' || !begun.some((rule) => rule.id === id && cited.has(rule.cite)),
  )
  return [...unread.map((rule) => unreadChange(rule, to)), ...known]
}

/** A rule for the days of a text that nobody read: it rests on an entry on which nobody is asked. */
function standsForUnread({ when }: Rule): boolean {
  return [when, ...operandsOf(when)].some((part) => {
    const node = nodeOf(part)
    return node.kind === 'outside' && node.judge === undefined
  })
}

function unreadChange(rule: Rule, to: Day): EntryChange {
  const since = rule.until === undefined ? to : rule.until + 1
  return { kind: 'unread', id: rule.id, title: rule.title, since, cites: citesOf(rule.cite) }
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
