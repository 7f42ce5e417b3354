import type { Cites } from '../expression/citation.ts'
import type { Rule } from '../expression/rule.ts'
import { type DayExpression, TRUTH, type TruthExpression } from '../expression/types.ts'
import type { Words } from '../values/words.ts'
import { readDays, type WrittenDays } from './parameter.ts'

interface RuleDescription extends WrittenDays {
  readonly title: Words
  readonly cite: Cites
  readonly when: TruthExpression
  /** Rules that are exceptions to this one; an exception may have exceptions of its own. */
  readonly unless?: readonly Rule[]
  /** The day it looks at; the day of the act when left out. */
  readonly at?: DayExpression
}

/**
 * A named condition of the law.
 *
 * @example
 * ```ts
 * import { atLeast, ratio, ratioFact, rule } from '@sekisho/logic'
 *
 * const held = ratioFact('held', {
 *   label: { ja: '保有割合', en: 'Share held' },
 *   question: { ja: '何パーセント保有しますか。', en: 'What share is held?' },
 * })
 * rule('large-holding', {
 *   title: { ja: '大口の保有', en: 'Large holding' },
 *   cite: { ja: '例1条', en: 'Example art. 1', chain: [], verified: true },
 *   when: atLeast(held, ratio(10, 100)),
 * })
 * ```
 */
export function rule(id: string, { unless = [], at, ...description }: RuleDescription): Rule {
  const { title, cite, when } = description
  const days = readDays(description)
  return Object.freeze({
    kind: 'rule',
    type: TRUTH,
    id,
    title,
    cite,
    ...days,
    ...(at ? { at } : {}),
    when,
    unless: Object.freeze(unless),
  })
}
