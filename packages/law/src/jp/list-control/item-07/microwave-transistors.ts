import { all, any, entry, kind, limb, moreThan } from '../write/index.ts'
import { frequency, power, saturated } from './microwave-shared.ts'

const transistor = kind('microwave-transistor', {
  ja: 'マイクロ波用ディスクリートトランジスタ',
  en: 'a discrete microwave transistor',
})

const transistors = [
  limb('item-7-2-transistor.ni-1', {
    at: '6条2号ニ(1)',
    title: { ja: '2.7 GHz超6.8 GHz以下', en: 'Above 2.7 GHz to 6.8 GHz' },
    when: any(
      power('2.7 GHz', '2.9 GHz', '400 W'),
      power('2.9 GHz', '3.2 GHz', '205 W'),
      power('3.2 GHz', '3.7 GHz', '115 W'),
      power('3.7 GHz', '6.8 GHz', '60 W'),
    ),
  }),
  limb('item-7-2-transistor.ni-2', {
    at: '6条2号ニ(2)',
    title: { ja: '6.8 GHz超31.8 GHz以下', en: 'Above 6.8 GHz to 31.8 GHz' },
    when: any(
      power('6.8 GHz', '8.5 GHz', '50 W'),
      power('8.5 GHz', '12 GHz', '15 W'),
      power('12 GHz', '16 GHz', '40 W'),
      power('16 GHz', '31.8 GHz', '7 W'),
    ),
  }),
  limb('item-7-2-transistor.ni-3', {
    at: '6条2号ニ(3)',
    title: { ja: '31.8 GHz超37 GHz以下', en: 'Above 31.8 GHz to 37 GHz' },
    when: power('31.8 GHz', '37 GHz', '0.5 W'),
  }),
  limb('item-7-2-transistor.ni-4', {
    at: '6条2号ニ(4)',
    title: { ja: '37 GHz超43.5 GHz以下', en: 'Above 37 GHz to 43.5 GHz' },
    when: power('37 GHz', '43.5 GHz', '1 W'),
  }),
  limb('item-7-2-transistor.ni-5', {
    at: '6条2号ニ(5)',
    title: { ja: '43.5 GHz超', en: 'Above 43.5 GHz' },
    when: all(moreThan(frequency, '43.5 GHz'), moreThan(saturated, '0.1 nW')),
  }),
]

export const item72Transistor = entry('item-7-2-transistor', {
  item: '7(2)',
  at: '6条2号ニ',
  title: { ja: 'マイクロ波トランジスタ', en: 'Microwave transistor' },
  heading: transistor,
  when: any(...transistors),
  leftOut: {
    ja: '(6)(8.5 GHz超31.8 GHz以下の全帯域で5 W超)',
    en: 'item 6: more than 5 W over the whole band above 8.5 GHz to 31.8 GHz',
  },
  codes: { us: '3A001.b.3', eu: '3A001.b.3' },
})
