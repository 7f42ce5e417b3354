import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { toGroupA } from '../security-trade-control/country-groups.ts'
import { tableActUse, weaponsUse } from '../security-trade-control/end-use.ts'
import { wmdUseKnown } from '../security-trade-control/facts-end-use.ts'
import { wmdInform } from '../security-trade-control/facts-informs.ts'
import { itemRow } from '../security-trade-control/facts-item.ts'
import { catchAllItem, listControlled } from '../security-trade-control/item-rows.ts'
import { actKind, throughBill } from './facts-act.ts'
import { freeException } from './free-exceptions.ts'

/** Goods only landed in Japan on their way (仮陸揚げ). Neither end user nor conventional arms matter here. */

const exception = cite('輸出令4条1項1号')

export const inTransit = rule('in-transit', {
  title: { ja: '外国向け仮陸揚げ貨物', en: 'Goods in transit through Japan' },
  cite: exception,
  when: all(is(actKind, 'transit-export'), throughBill),
})

export const transitUseTold = rule('transit-use-told', {
  title: { ja: '核兵器等の用途の連絡を受けた', en: 'Told of a use for weapons of mass destruction' },
  cite: cite('輸出令4条1項1号イ', {
    through: ['仮陸揚げ省令'],
    read: ['export-order-2026-02-14', 'temporary-landing-order-2013-12'],
    unverified: {
      ja: '仮陸揚げ省令は2013年の条文によります。',
      en: 'As in the ministerial order of 2013.',
    },
  }),
  when: all(any(weaponsUse, tableActUse), is(wmdUseKnown, 'notice', 'both')),
})

export const transitInform = rule('transit-inform', {
  title: { ja: '核兵器等についての通知を受けた', en: 'Notice concerning weapons of mass destruction' },
  cite: cite('輸出令4条1項1号ロ'),
  when: wmdInform,
})

export const transitLost = rule('transit-exception-lost', {
  title: { ja: '仮陸揚げの特例が使えない', en: 'Exception for transit is lost' },
  cite: exception,
  when: any(is(itemRow, 'item-1'), all(not(toGroupA), any(transitUseTold, transitInform))),
})

export const transitException = rule('transit-exception', {
  title: { ja: '仮陸揚げの特例', en: 'Exception for transit' },
  cite: [exception, cite('輸出令4条2項1号')],
  when: inTransit,
  unless: [transitLost],
})

export const transitLicence = rule('transit-licence', {
  title: { ja: '仮陸揚げ貨物の輸出の許可', en: 'Licence for goods in transit' },
  cite: cite('法48条1項', { through: ['輸出令1条1項', '輸出令4条1項1号'] }),
  when: all(inTransit, transitLost, any(listControlled, catchAllItem)),
  unless: [freeException],
})
