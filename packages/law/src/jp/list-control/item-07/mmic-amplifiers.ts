import { all, any, entry, feature, kind, limb, moreThan } from '../write/index.ts'
import { fractional, frequency, power, saturated } from './microwave-shared.ts'

/** 6条2号: microwave and millimetre-wave devices. */

const amplifierCircuit = kind('mmic-amplifier', {
  ja: 'モノリシックマイクロ波集積回路（MMIC）増幅器',
  en: 'a monolithic microwave integrated circuit amplifier',
})

const phaseShifter = feature('microwave-listed-phase-shifter', {
  ja: '2号カに該当する集積化された移相器を有する',
  en: 'it has an integrated phase shifter of item 2 (ka)',
})

const circuits = [
  limb('item-7-2-mmic.ha-1', {
    at: '6条2号ハ(1)',
    title: { ja: '2.7 GHz超6.8 GHz以下', en: 'Above 2.7 GHz to 6.8 GHz' },
    when: all(
      moreThan(fractional, '15 %'),
      any(
        power('2.7 GHz', '2.9 GHz', '75 W'),
        power('2.9 GHz', '3.2 GHz', '55 W'),
        power('3.2 GHz', '3.7 GHz', '40 W'),
        power('3.7 GHz', '6.8 GHz', '20 W'),
      ),
    ),
  }),
  limb('item-7-2-mmic.ha-2', {
    at: '6条2号ハ(2)',
    title: { ja: '6.8 GHz超16 GHz以下', en: 'Above 6.8 GHz to 16 GHz' },
    when: all(
      moreThan(fractional, '10 %'),
      any(power('6.8 GHz', '8.5 GHz', '10 W'), power('8.5 GHz', '16 GHz', '5 W')),
    ),
  }),
  limb('item-7-2-mmic.ha-3', {
    at: '6条2号ハ(3)',
    title: { ja: '16 GHz超31.8 GHz以下', en: 'Above 16 GHz to 31.8 GHz' },
    when: all(moreThan(fractional, '10 %'), power('16 GHz', '31.8 GHz', '3 W')),
  }),
  limb('item-7-2-mmic.ha-4', {
    at: '6条2号ハ(4)',
    title: { ja: '31.8 GHz超37 GHz以下', en: 'Above 31.8 GHz to 37 GHz' },
    when: power('31.8 GHz', '37 GHz', '0.1 nW'),
  }),
  limb('item-7-2-mmic.ha-5', {
    at: '6条2号ハ(5)',
    title: { ja: '37 GHz超43.5 GHz以下', en: 'Above 37 GHz to 43.5 GHz' },
    when: all(moreThan(fractional, '10 %'), power('37 GHz', '43.5 GHz', '1 W')),
  }),
  limb('item-7-2-mmic.ha-6', {
    at: '6条2号ハ(6)',
    title: { ja: '43.5 GHz超75 GHz以下', en: 'Above 43.5 GHz to 75 GHz' },
    when: all(moreThan(fractional, '10 %'), power('43.5 GHz', '75 GHz', '31.62 mW')),
  }),
  limb('item-7-2-mmic.ha-7', {
    at: '6条2号ハ(7)',
    title: { ja: '75 GHz超90 GHz以下', en: 'Above 75 GHz to 90 GHz' },
    when: all(moreThan(fractional, '5 %'), power('75 GHz', '90 GHz', '10 mW')),
  }),
  limb('item-7-2-mmic.ha-8', {
    at: '6条2号ハ(8)',
    title: { ja: '90 GHz超', en: 'Above 90 GHz' },
    when: all(moreThan(frequency, '90 GHz'), moreThan(saturated, '0.1 nW')),
  }),
]

const shifter = limb('item-7-2-mmic.ha-except', {
  at: '6条2号ハ',
  title: { ja: '該当する移相器を有するものの除外', en: 'With a listed phase shifter, left out' },
  when: phaseShifter,
})

export const item72Mmic = entry('item-7-2-mmic', {
  item: '7(2)',
  at: '6条2号ハ',
  title: { ja: 'MMIC増幅器', en: 'MMIC amplifier' },
  heading: amplifierCircuit,
  when: any(...circuits),
  unless: [shifter],
  codes: { us: '3A001.b.2', eu: '3A001.b.2' },
})
