import { flowFormers as missileFlowFormers } from '../item-04/flow-formers.ts'
import { flowFormer, flowFormerPart, numericallyControllable, rollers } from '../products/flow-formers.ts'
import { all, any, atLeast, below, entry, kind, limb, measure, moreThan } from '../write/index.ts'

/** 2の項(11): flow-forming machines, by article 1 item 11 of the ministerial order. */

const mandrel = kind('rotor-mandrel', {
  ja: '円筒形のロータを成形するマンドレル',
  en: 'a mandrel that forms cylindrical rotors',
})
const bore = measure('mandrel.rotor-inside-diameter', {
  unit: 'mm',
  label: { ja: '成形するロータの内径', en: 'inside diameter of the rotors formed' },
})

export const flowFormers = entry('item-2-11', {
  item: '2(11)',
  at: '1条11号',
  title: { ja: 'しごきスピニング加工機（原子力関係）', en: 'Flow-forming machines (nuclear)' },
  heading: any(flowFormer, flowFormerPart, mandrel),
  when: any(
    limb('item-2-11.machine', {
      at: '1条11号イ',
      title: { ja: '数値制御でき、ローラが3以上', en: 'Controllable, with three or more rollers' },
      when: all(any(flowFormer, flowFormerPart), numericallyControllable, atLeast(rollers, '3')),
    }),
    limb('item-2-11.mandrel', {
      at: '1条11号ロ',
      title: {
        ja: '内径75 mm超650 mm未満のロータ用のマンドレル',
        en: 'Mandrels for rotors over 75 and below 650 mm',
      },
      when: all(mandrel, moreThan(bore, '75 mm'), below(bore, '650 mm')),
    }),
  ),
  unless: [missileFlowFormers.rule],
  completesItem: true,
  codes: { us: '2B209', eu: '2B209' },
})
