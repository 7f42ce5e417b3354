import type { Parameter } from '../../expression/parameter.ts'
import type { Value } from '../../expression/reading.ts'
import type { Words } from '../../values/words.ts'
import { type Dated, sayCovered, sayDays } from '../explain/words/parameter-phrase.ts'
import { quoted } from '../explain/words/phrase.ts'
import { sayValue } from '../explain/words/say-value.ts'
import { type Statement, statement } from './statement.ts'

const GAP: Words = { ja: '値なし', en: 'no value' }

/** The acts or days that a rule or value covers; nothing where it covers all. */
export function sayCovers(node: {
  readonly from?: number
  readonly until?: number
  readonly at?: unknown
}): Words | null {
  const days = sayDays(node)
  return days === null ? null : sayCovered(node, days)
}

/** One value of the law in words; a marked gap is none. */
export function sayDated({ type }: Parameter, { is }: Dated): Words {
  // A dated value is a number or a set as the type of its parameter says.
  return is === null ? GAP : sayValue(type, is as Value)
}

/** A number or set of the law: its name with every value it has had. */
export function describeParameter(node: Parameter): Statement {
  const said = node.values.map((dated) => {
    const value = sayDated(node, dated)
    const covers = sayCovers({ ...dated, at: node.at })
    return covers === null ? value : { ja: `${covers.ja}：${value.ja}`, en: `${covers.en}: ${value.en}` }
  })
  const { ja, en } = quoted(node.title)
  return statement(
    'parameter',
    {
      ja: `${ja}（${said.map((each) => each.ja).join('、')}）`,
      en: `${en} (${said.map((each) => each.en).join('; ')})`,
    },
    [node],
  )
}
