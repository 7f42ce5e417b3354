import { all, any, choiceType, decision, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { catchAllItem, listControlled } from '../security-trade-control/item-rows.ts'
import { approvalNeeded } from './approval.ts'
import { brokeringLicence } from './brokering.ts'
import { triggers } from './catch-all.ts'
import { actKind } from './facts-act.ts'
import { freeException } from './free-exceptions.ts'
import { listedGoods } from './goods.ts'
import { smallValueException } from './small-value.ts'
import { inTransit, transitException, transitLicence, transitLost } from './transit.ts'

/** The answer: licence and approval are judged apart and may be needed together. */

export const exported = rule('exported', {
  title: { ja: '輸出（仮陸揚げの特例の外）', en: 'Export (outside the rule on transit)' },
  cite: cite('法48条1項'),
  when: is(actKind, 'export', 'transit-export'),
  unless: [inTransit],
})

export const listLicence = rule('list-licence', {
  title: { ja: 'リスト規制による許可', en: 'Licence under the list' },
  cite: cite('法48条1項', { through: ['輸出令1条1項'] }),
  when: all(exported, listedGoods),
  unless: [freeException, smallValueException],
})

export const catchAllLicence = rule('catch-all-licence-of-export', {
  title: { ja: 'キャッチオール規制による輸出の許可', en: 'Export licence under the catch-all controls' },
  cite: [
    cite('法48条1項', { through: ['輸出令4条1項3号', '輸出令4条1項4号'] }),
    cite('法48条2項', { through: ['輸出令1条3項'] }),
  ],
  when: all(exported, triggers.catchAll),
  unless: [freeException],
})

export const licenceNeeded = rule('licence-needed', {
  title: { ja: '許可を要する', en: 'A licence is needed' },
  cite: [cite('法48条1項'), cite('法48条2項'), cite('法25条4項')],
  when: any(listLicence, catchAllLicence, transitLicence, brokeringLicence),
})

/** What the licence requirements reach, be it free by an exception or not. */
export const covered = rule('covered', {
  title: { ja: '許可の対象となる行為', en: 'Act that the licence requirements reach' },
  cite: [cite('法48条1項', { through: ['輸出令1条1項'] }), cite('法48条2項'), cite('法25条4項')],
  when: any(
    all(exported, any(listedGoods, triggers.catchAll)),
    all(inTransit, any(listControlled, all(catchAllItem, transitLost))),
    brokeringLicence,
  ),
})

export const exceptionUsed = rule('exception-used', {
  title: { ja: '特例により許可を要しない', en: 'No licence, by an exception' },
  cite: [cite('輸出令4条1項'), cite('輸出令4条2項')],
  when: all(
    is(actKind, 'export', 'transit-export'),
    any(freeException, smallValueException, transitException),
  ),
})

/**
 * What is covered and free by no exception needs a licence; an approval is needed beside it or alone. That a licence is
 * needed is also the principle, so that what is covered is never said to need nothing while an exception is unknown.
 */
export const requirement = decision('requirement', {
  title: { ja: '手続', en: 'What is needed' },
  cite: [cite('法48条1項'), cite('法48条3項'), cite('法25条4項')],
  type: choiceType({
    'approval-and-licence': { ja: '承認と許可の両方', en: 'Both an approval and a licence' },
    approval: { ja: '承認', en: 'An approval' },
    licence: { ja: '許可', en: 'A licence' },
    exempt: { ja: '特例により許可不要', en: 'No licence, by an exception' },
    none: { ja: '許可・承認とも不要', en: 'Neither' },
  }),
  principle: 'licence',
  exceptions: [
    {
      when: all(licenceNeeded, not(approvalNeeded)),
      is: 'licence',
      rank: 5,
      cite: [cite('法48条1項'), cite('法48条2項'), cite('法25条4項')],
    },
    {
      when: all(licenceNeeded, approvalNeeded),
      is: 'approval-and-licence',
      rank: 4,
      cite: [cite('法48条1項'), cite('法48条3項')],
    },
    {
      when: all(approvalNeeded, not(licenceNeeded)),
      is: 'approval',
      rank: 3,
      cite: cite('法48条3項', { through: ['輸出令2条1項'] }),
    },
    {
      when: not(covered),
      is: 'none',
      rank: 2,
      cite: [cite('法48条1項', { through: ['輸出令1条1項'] }), cite('法25条4項')],
    },
    { when: exceptionUsed, is: 'exempt', rank: 1, cite: cite('輸出令4条1項') },
  ],
})
