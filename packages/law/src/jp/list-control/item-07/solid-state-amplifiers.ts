import { all, any, entry, kind, limb, moreThan } from '../write/index.ts'
import { fractional, frequency, power, saturated } from './microwave-shared.ts'

const solidState = kind('microwave-solid-state-amplifier', {
  ja: 'マイクロ波用固体増幅器又はこれを含む組立品・モジュール（送受信・送信モジュールを除く）',
  en: 'a microwave solid-state amplifier, or an assembly or module with one (no transmit module)',
})

const amplifiers = [
  limb('item-7-2-amplifier.ho-1', {
    at: '6条2号ホ(1)',
    title: { ja: '2.7 GHz超6.8 GHz以下', en: 'Above 2.7 GHz to 6.8 GHz' },
    when: all(
      moreThan(fractional, '15 %'),
      any(
        power('2.7 GHz', '2.9 GHz', '500 W'),
        power('2.9 GHz', '3.2 GHz', '270 W'),
        power('3.2 GHz', '3.7 GHz', '200 W'),
        power('3.7 GHz', '6.8 GHz', '90 W'),
      ),
    ),
  }),
  limb('item-7-2-amplifier.ho-2', {
    at: '6条2号ホ(2)',
    title: { ja: '6.8 GHz超31.8 GHz以下', en: 'Above 6.8 GHz to 31.8 GHz' },
    when: all(
      moreThan(fractional, '10 %'),
      any(
        power('6.8 GHz', '8.5 GHz', '70 W'),
        power('8.5 GHz', '12 GHz', '50 W'),
        power('12 GHz', '16 GHz', '30 W'),
        power('16 GHz', '31.8 GHz', '20 W'),
      ),
    ),
  }),
  limb('item-7-2-amplifier.ho-3', {
    at: '6条2号ホ(3)',
    title: { ja: '31.8 GHz超37 GHz以下', en: 'Above 31.8 GHz to 37 GHz' },
    when: power('31.8 GHz', '37 GHz', '0.5 W'),
  }),
  limb('item-7-2-amplifier.ho-4', {
    at: '6条2号ホ(4)',
    title: { ja: '37 GHz超43.5 GHz以下', en: 'Above 37 GHz to 43.5 GHz' },
    when: all(moreThan(fractional, '10 %'), power('37 GHz', '43.5 GHz', '2 W')),
  }),
  limb('item-7-2-amplifier.ho-5-1', {
    at: '6条2号ホ(5)1',
    title: { ja: '43.5 GHz超75 GHz以下', en: 'Above 43.5 GHz to 75 GHz' },
    when: all(moreThan(fractional, '10 %'), power('43.5 GHz', '75 GHz', '0.2 W')),
  }),
  limb('item-7-2-amplifier.ho-5-2', {
    at: '6条2号ホ(5)2',
    title: { ja: '75 GHz超90 GHz以下', en: 'Above 75 GHz to 90 GHz' },
    when: all(moreThan(fractional, '5 %'), power('75 GHz', '90 GHz', '20 mW')),
  }),
  limb('item-7-2-amplifier.ho-5-3', {
    at: '6条2号ホ(5)3',
    title: { ja: '90 GHz超', en: 'Above 90 GHz' },
    when: all(moreThan(frequency, '90 GHz'), moreThan(saturated, '0.1 nW')),
  }),
]

export const item72Amplifier = entry('item-7-2-amplifier', {
  item: '7(2)',
  at: '6条2号ホ',
  title: { ja: 'マイクロ波固体増幅器', en: 'Microwave solid-state amplifier' },
  heading: solidState,
  when: any(...amplifiers),
  codes: { us: '3A001.b.4', eu: '3A001.b.4' },
})
