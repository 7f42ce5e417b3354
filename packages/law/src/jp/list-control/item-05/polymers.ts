import { all, any, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const polymer = kind('heat-resistant-polymer', {
  ja: '非ふっ素化の重合可能な化合物又は重合体（ビスマレイミド、ポリイミド等）',
  en: 'a non-fluorinated polymerisable compound or polymer (bismaleimide, polyimide and the like)',
})

const bismaleimide = feature('polymer-bismaleimide', {
  ja: 'ビスマレイミドである',
  en: 'it is a bismaleimide',
})

const polyamideimide = feature('polymer-aromatic-polyamideimide', {
  ja: '芳香族ポリアミドイミドである',
  en: 'it is an aromatic polyamide-imide',
})

const polyimideResin = feature('polymer-aromatic-polyimide', {
  ja: '芳香族ポリイミドである',
  en: 'it is an aromatic polyimide',
})

const polyetherimide = feature('polymer-aromatic-polyetherimide', {
  ja: '芳香族ポリエーテルイミドである',
  en: 'it is an aromatic polyetherimide',
})

const ketone = feature('polymer-polyarylene-ketone', {
  ja: 'ポリアリーレンケトンである',
  en: 'it is a polyarylene ketone',
})

const sulphide = feature('polymer-polyarylene-sulphide', {
  ja: 'ビフェニレン・トリフェニレンのアリーレン基を有するポリアリーレンスルフィドである',
  en: 'it is a polyarylene sulphide with biphenylene or triphenylene',
})

const ethersulphone = feature('polymer-polybiphenylene-ethersulphone', {
  ja: 'ポリビフェニレンエーテルスルホンである',
  en: 'it is a polybiphenylene ethersulphone',
})

const transition = measure('polymer.glass-transition', {
  unit: '°C',
  signed: true,
  label: { ja: 'ガラス転移点', en: 'glass transition' },
})

export const polymers = entry('item-5-16', {
  item: '5(16)',
  at: '4条13号',
  completesItem: true,
  title: { ja: '耐熱性の重合体', en: 'Heat-resistant polymers' },
  heading: polymer,
  when: any(
    limb('item-5-16.i', {
      at: '4条13号イ',
      title: { ja: 'ビスマレイミド・ポリイミド等', en: 'Bismaleimides, polyimides and the like' },
      when: any(
        bismaleimide,
        all(polyamideimide, moreThan(transition, '290 °C')),
        all(polyimideResin, moreThan(transition, '232 °C')),
        all(polyetherimide, moreThan(transition, '290 °C')),
      ),
    }),
    limb('item-5-16.ni', {
      at: '4条13号ニ',
      title: { ja: 'ポリアリーレンケトン', en: 'Polyarylene ketones' },
      when: ketone,
    }),
    limb('item-5-16.ho', {
      at: '4条13号ホ',
      title: { ja: 'ポリアリーレンスルフィド', en: 'Polyarylene sulphides' },
      when: sulphide,
    }),
    limb('item-5-16.he', {
      at: '4条13号ヘ',
      title: { ja: 'ポリビフェニレンエーテルスルホン', en: 'Polybiphenylene ethersulphone' },
      when: all(ethersulphone, moreThan(transition, '290 °C')),
    }),
  ),
  codes: { us: '1C008', eu: '1C008' },
})
