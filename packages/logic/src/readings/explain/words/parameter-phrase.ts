import { covers, type DatedValue, type Parameter } from '../../../expression/parameter.ts'
import type { Value } from '../../../expression/reading.ts'
import { formatDay } from '../../../values/day.ts'
import type { Exact } from '../../../values/exact.ts'
import type { Words } from '../../../values/words.ts'
import type { Explainer } from '../explainer.ts'
import { NOT_KNOWN, sayValue } from './say-value.ts'

export type Dated = DatedValue<Exact | ReadonlySet<string>>

/** The values of a parameter that cover some of the days its day may be. */
export function coveringValues(node: Parameter, { reading }: Explainer): readonly Dated[] {
  const day = reading.value(node.at ?? reading.actDay)
  return node.values.filter((dated) => covers(dated, day) !== 'none')
}

/** The days a rule or value covers, or nothing when it covers all. */
export function sayDays({ from, until }: { from?: number; until?: number }): Words | null {
  if (from !== undefined && until !== undefined) {
    const [first, last] = [formatDay(from), formatDay(until)]
    return { ja: `${first}から${last}まで`, en: `from ${first} until ${last}` }
  }
  if (from !== undefined) return { ja: `${formatDay(from)}以後`, en: `from ${formatDay(from)} on` }
  if (until !== undefined) return { ja: `${formatDay(until)}以前`, en: `until ${formatDay(until)}` }
  return null
}

/** Is it the day of the act that it looks at, or another day of the case? */
export function sayCovered(node: { readonly at?: unknown }, days: Words): Words {
  return node.at === undefined ? { ja: `${days.ja}の行為`, en: `acts ${days.en}` } : days
}

const phrases = new WeakMap<Dated, Words>()

/** One value of a parameter with its days: 「基準」1 %（2020-06-07以後の行為）. */
function datedPhrase(node: Parameter, dated: Dated): Words {
  let words = phrases.get(dated)
  if (words === undefined) {
    // A dated value is a number or a set as the type of its parameter says.
    const value = dated.is === null ? NOT_KNOWN : sayValue(node.type, dated.is as Value)
    const days = sayDays(dated)
    const covered = days === null ? null : sayCovered(node, days)
    words = {
      ja: `「${node.title.ja}」${value.ja}${covered ? `（${covered.ja}）` : ''}`,
      en: `“${node.title.en}” of ${value.en}${covered ? ` (${covered.en})` : ''}`,
    }
    phrases.set(dated, words)
  }
  return words
}

/** A parameter with the value or values it may have on the day. */
export function parameterPhrase(node: Parameter, explainer: Explainer): Words {
  const possible = coveringValues(node, explainer).map((dated) => datedPhrase(node, dated))
  if (possible.length === 0)
    return { ja: `「${node.title.ja}」（不明）`, en: `“${node.title.en}” (not known)` }
  return { ja: possible.map(({ ja }) => ja).join('か'), en: possible.map(({ en }) => en).join(' or ') }
}
