import {
  type Case,
  type Day,
  formatDay,
  onDay,
  type Problem,
  parseDay,
  readCase,
  type Words,
  writeCase,
} from '@sekisho/logic'
import { type Act, actOf, type Work } from '../../deal/work.ts'
import { sayShortDay } from '../../words/say-day.ts'
import type { Comparison } from './read-comparison.ts'
import { TEXTS } from './texts.ts'

/** One of the two sides: what it is called, and its case. */
export interface Side {
  readonly title: Words
  readonly case: Case
}

export type Sides =
  | { readonly ok: true; readonly left: Side; readonly right: Side }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** The two days to compare: those asked for, else the day of the act and the last day whose law is known. */
export function daysOf({ ruleSet, ...work }: Work, { left, right }: Comparison, today: string) {
  const { from, until } = ruleSet.span
  const said = actOf({ ruleSet, ...work }).case.facts.get(ruleSet.act.id)?.value
  const first = typeof said === 'number' ? said : Math.min(Math.max(parseDay(today) ?? from, from), until)
  return { left: left ?? formatDay(first), right: right ?? formatDay(until) }
}

/** The same case with the act on two days. */
export function twoDays(work: Work, days: { readonly left: string; readonly right: string }): Sides {
  const { ruleSet } = work
  const [left, right] = [days.left, days.right].map((day) => dayWithin(work, day))
  if (left == null || right == null) {
    const { from, until } = ruleSet.span
    const message = TEXTS.outsideSpan(formatDay(from), formatDay(until))
    return { ok: false, problems: [{ code: 'compare.day', at: {}, message }] }
  }
  const side = (day: Day): Side => ({
    title: TEXTS.actOf(sayShortDay(formatDay(day))),
    case: onDay(actOf(work).case, ruleSet.act.id, day),
  })
  return { ok: true, left: side(left), right: side(right) }
}

function dayWithin({ ruleSet: { span } }: Work, text: string): Day | null {
  const day = parseDay(text)
  return day !== null && day >= span.from && day <= span.until ? day : null
}

/** The case as it is, and with some facts changed; whatever cannot be is a problem, as in a file. */
export function changedFacts(work: Work, changes: Readonly<Record<string, unknown>>): Sides {
  const { ruleSet } = work
  const given = actOf(work).case
  // `writeCase` writes a map of facts, and of rulings where there are any.
  const written = writeCase(ruleSet, given) as { readonly facts: object; readonly rulings?: object }
  const read = readCase(ruleSet, { ...written, facts: { ...written.facts, ...changes } })
  if (!read.ok) return read
  return {
    ok: true,
    left: { title: TEXTS.asItIs, case: given },
    right: { title: TEXTS.changed, case: read.case },
  }
}

/** Two acts of the deal that is worked on. */
export function twoActs(work: Work, place: number): Sides {
  const here = actOf(work)
  const there = work.acts[place] ?? here
  const side = (act: Act): Side => ({ title: titleOf(work, act), case: act.case })
  return { ok: true, left: side(here), right: side(there) }
}

/** What an act of a deal is called: as its author calls it, else by its place. */
export function titleOf({ acts }: Work, act: Act): Words {
  return act.id === null ? TEXTS.nthAct(acts.indexOf(act) + 1) : { ja: act.id, en: act.id }
}

/** The case that is worked on, and that of another file. */
export function twoFiles(work: Work, other: Work): Sides {
  if (work.ruleSet.id !== other.ruleSet.id)
    return { ok: false, problems: [{ code: 'compare.regime', at: {}, message: TEXTS.otherRegime }] }
  const title = other.title === null ? TEXTS.otherFile : { ja: other.title, en: other.title }
  return {
    ok: true,
    left: { title: TEXTS.asItIs, case: actOf(work).case },
    right: { title, case: actOf(other).case },
  }
}
