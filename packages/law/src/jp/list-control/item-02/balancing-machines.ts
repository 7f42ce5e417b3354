import { balancingMachines as missileBalancingMachines } from '../item-04/vibration-and-balancing.ts'
import { heaviest, machine, speed, unbalance } from '../products/balancing-machines.ts'
import { all, any, atLeast, atMost, entry, feature, limb, measure, moreThan, OLDEST } from '../write/index.ts'

/** 2の項(29): centrifugal balancing machines, by article 1 item 34 of the ministerial order. */

const flexible = feature('balancing-flexible-rotors', {
  ja: '長さが600 mm以上の弾性ロータを試験することができるように設計している',
  en: 'it is designed for flexible rotors of 600 mm or longer',
})
const cylindrical = feature('balancing-hollow-cylindrical-rotors', {
  ja: '円筒形のロータを試験することができるように設計している',
  en: 'it is designed for hollow cylindrical rotors',
})
const journal = measure('balancing.journal-diameter', {
  unit: 'mm',
  label: {
    ja: 'ジャーナルの径又は試験できる弾性ロータの外径',
    en: 'journal diameter, or outside diameter of flexible rotors',
  },
})
const lightest = measure('balancing.lightest-rotor', {
  unit: 'kg',
  label: { ja: '試験できる最も軽いロータの重量', en: 'lightest rotor that can be tested' },
})
const beltDriven = feature('balancing-belt-driven', { ja: 'ベルト駆動式である', en: 'it is belt-driven' })

/** Some rotor from 0.9 kg to 23 kg can be tested. */
const testsRotors = all(atMost(lightest, '23 kg'), atLeast(heaviest, '0.9 kg'))

export const balancingMachines = entry('item-2-29', {
  item: '2(29)',
  at: '1条34号',
  sameSince: OLDEST,
  title: { ja: '遠心力式釣合い試験機（原子力関係）', en: 'Centrifugal balancing machines (nuclear)' },
  heading: machine,
  when: any(
    limb('item-2-29.flexible', {
      at: '1条34号イ',
      title: {
        ja: '弾性ロータ用：75 mm超、毎分5,000回転超',
        en: 'Flexible rotors: over 75 mm, over 5000 rpm',
      },
      when: all(flexible, moreThan(journal, '75 mm'), testsRotors, moreThan(speed, '5000 rpm')),
    }),
    limb('item-2-29.cylindrical', {
      at: '1条34号ロ',
      title: {
        ja: '円筒形ロータ用：75 mm超、10 g·mm/kg以下、ベルト駆動',
        en: 'Cylindrical rotors: over 75 mm, at most 10 g·mm/kg, belt-driven',
      },
      when: all(
        cylindrical,
        moreThan(journal, '75 mm'),
        testsRotors,
        atMost(unbalance, '10 g·mm/kg'),
        beltDriven,
      ),
    }),
  ),
  unless: [missileBalancingMachines.rule],
  completesItem: true,
  codes: { us: '2B219', eu: '2B219' },
})
