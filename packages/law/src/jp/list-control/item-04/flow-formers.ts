import { contourAxes, flowFormer, flowFormerPart, numericallyControllable } from '../products/flow-formers.ts'
import { all, any, entry, feature, moreThan } from '../write/index.ts'

/** 4の項(4): flow-forming machines, by article 3 item 5 of the ministerial order. */

const makesPropulsion = feature('makes-500-kg-300-km-propulsion', {
  ja: '500 kg以上のペイロードを300 km以上運搬することができるロケット又は無人航空機に用いられる推進装置又はその部分品を製造することができる',
  en: 'it can make propulsion units, or parts, of rockets or unmanned aircraft that carry 500 kg or more 300 km or more',
})

export const flowFormers = entry('item-4-4', {
  item: '4(4)',
  at: '3条5号',
  title: { ja: 'しごきスピニング加工機（ミサイル関係）', en: 'Flow-forming machines (missiles)' },
  heading: any(flowFormer, flowFormerPart),
  when: all(makesPropulsion, numericallyControllable, moreThan(contourAxes, '2')),
  completesItem: true,
  codes: { us: '2B109', eu: '2B109' },
})
