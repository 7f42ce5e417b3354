import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { coreConditions, strictConditions } from './conditions-that-bind.ts'
import { duty } from './duty.ts'
import { breach, breachOrder, clearedAct } from './facts-breach.ts'

/** Breach of a condition of the exemption: a status with powers, not a kind of filing. */

const basic = [
  cite('法27条の2第1項', { through: ['免除基準告示'] }),
  cite('法28条の2第1項', { through: ['特定取得免除基準告示'] }),
]

export const clearedBreach = rule('notified-and-cleared', {
  title: { ja: '届け出て審査を経た行為', en: 'Act that was notified and cleared' },
  cite: cite('法27条1項', {
    unverified: {
      ja: '審査を経た行為を基準違反としないことは、実務の理解によります。',
      en: 'That a cleared act breaks no condition is how practice understands it.',
    },
  }),
  when: all(is(breach, 'E1'), clearedAct),
})

export const conditionBroken = rule('condition-broken', {
  title: { ja: '届出免除の基準の違反', en: 'Breach of a condition of the exemption' },
  cite: basic,
  when: all(
    is(duty, 'exempt'),
    any(
      is(breach, 'E1', 'E2', 'E3'),
      all(is(breach, 'E4', 'E5'), coreConditions),
      all(is(breach, 'E6', 'E7'), strictConditions),
    ),
  ),
  unless: [clearedBreach],
})

export const complianceOrderBroken = rule('compliance-order-broken', {
  title: { ja: '遵守命令の違反', en: 'Breach of an order to comply' },
  cite: [cite('法29条5項'), cite('法27条の2第4項'), cite('法28条の2第4項')],
  when: all(conditionBroken, is(breachOrder, 'order-broken')),
})

export const recommendationIgnored = rule('compliance-recommendation-ignored', {
  title: { ja: '遵守の勧告に従わない', en: 'Recommendation to comply not followed' },
  cite: [cite('法27条の2第4項'), cite('法28条の2第4項')],
  when: all(conditionBroken, is(breachOrder, 'recommendation-ignored')),
})

export const recommendationOpen = rule('compliance-not-yet-recommended', {
  title: { ja: '遵守を勧告できる', en: 'Compliance can be recommended' },
  cite: [cite('法27条の2第3項'), cite('法28条の2第3項')],
  when: all(conditionBroken, not(is(breachOrder, 'order-broken', 'order-followed'))),
})
