import type { Parameter } from '../../expression/parameter.ts'
import type { Value } from '../../expression/reading.ts'
import type { Words } from '../../values/words.ts'
import { type Dated, sayCovered, sayDays } from '../explain/words/parameter-phrase.ts'
import { quoted } from '../explain/words/phrase.ts'
import { sayValue } from '../explain/words/say-value.ts'
import { type Days, type Describe, type Statement, statement } from './statement.ts'

const GAP: Words = { ja: '値なし', en: 'no value' }

/** The acts or days that a rule or value covers; nothing where it covers all. */
export function sayCovers(days: Days, at: unknown): Words | null {
  const said = sayDays(days)
  return said === null ? null : sayCovered({ at }, said)
}

/** One value of the law in words; a marked gap is none. */
export function sayDated({ type }: Parameter, { is }: Dated): Words {
  // A dated value is a number or a set as the type of its parameter says.
  return is === null ? GAP : sayValue(type, is as Value)
}

interface SaidValue {
  readonly value: Words
  readonly from: number
  readonly until: number
}

/** The values that matter on some days: without gaps, and said once where a reform left them as they were. */
function saidValues(node: Parameter, first: number, last: number): readonly SaidValue[] {
  const said: SaidValue[] = []
  for (const dated of node.values) {
    const { from = -Infinity, until = Infinity } = dated
    if (dated.is === null || from > last || until < first) continue
    const value = sayDated(node, dated)
    const before = said.at(-1)
    const isSame = node.type.is === 'number' && before?.value.ja === value.ja && before.until + 1 === from
    if (before && isSame) said[said.length - 1] = { ...before, until }
    else said.push({ value, from, until })
  }
  return said
}

/** A number or set of the law: its name, with the values it has on the days that a rule covers. */
export function describeParameter(node: Parameter, _: Describe, __: boolean, days: Days): Statement {
  const { ja, en } = quoted(node.title)
  const [first, last] = node.at ? [-Infinity, Infinity] : [days.from ?? -Infinity, days.until ?? Infinity]
  const values = saidValues(node, first, last).map(({ value, from, until }) => {
    const within = { ...(from > first ? { from } : {}), ...(until < last ? { until } : {}) }
    const covers = sayCovers(within, node.at)
    return covers ? { ja: `${covers.ja}：${value.ja}`, en: `${covers.en}: ${value.en}` } : value
  })
  const said = values.length > 0 ? values : [GAP]
  const text = {
    ja: `${ja}（${said.map((each) => each.ja).join('、')}）`,
    en: `${en} (${said.map((each) => each.en).join('; ')})`,
  }
  return statement('parameter', text, [node])
}
