import { all, any, is, not, rule, some, type TruthExpression } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { businesses } from './facts-businesses.ts'
import type { SectorOption } from './sector-option.ts'

/** Conditions over the businesses of the target. */

export const subsidiariesCount = rule('subsidiaries-count', {
  title: { ja: '子会社の事業も見る行為', en: 'Acts for which the businesses of subsidiaries count' },
  cite: cite('法27条1項', { through: ['直投令3条2項1号'], read: 'cabinet-order-2013-12' }),
  when: not(is(actKind, 'branch', 'loan', 'business-succession')),
})

const { whose, sector, coreCondition } = businesses.type.fields

/** The business of the target itself, or where they count of a subsidiary or 50/50 company in Japan. */
const counts = any(is(whose, 'own'), all(subsidiariesCount, is(whose, 'subsidiary', 'fifty-fifty')))

/** Does the target do a business of one of these groups? */
export function does(...sectors: readonly SectorOption[]): TruthExpression {
  return some(businesses, () => all(counts, is(sector, ...sectors)))
}

/** The same where the condition to be core is met too. */
export function doesUnderCondition(...sectors: readonly SectorOption[]): TruthExpression {
  return some(businesses, () => all(counts, is(sector, ...sectors), coreCondition))
}
