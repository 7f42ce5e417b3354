import { all, any, atLeast, entry, feature, kind, limb, measure, moreThan, not } from '../write/index.ts'

/** 4条1号・3号・6号・11号–14号・16号: polymers, fluids, ceramics, tools and energetic precursors. */

const seal = kind('fluorinated-seal', {
  ja: '航空機・宇宙飛しょう体用に設計したふっ素化合物のシール、ガスケット、シーラント又は燃料貯蔵袋',
  en: 'a seal, gasket, sealant or fuel bladder of fluorine compound designed for aircraft or spacecraft',
})

const listedFluorine = measure('seal.listed-fluorine-compound', {
  unit: '%',
  label: {
    ja: '4条14号ロ又はハに該当するふっ素化合物の含有量',
    en: 'content of fluorine compounds of art. 4 item 14 (ro) or (ha)',
  },
})

const fluorinated = kind('fluorinated-polymer', {
  ja: 'ふっ化ポリイミド又はふっ化ホスファゼンの弾性体',
  en: 'a fluorinated polyimide or fluorinated phosphazene elastomer',
})

const phosphazene = feature('polymer-phosphazene', {
  ja: 'ふっ化ホスファゼンの弾性体である',
  en: 'it is a fluorinated phosphazene elastomer',
})

const boundFluorine = measure('polymer.bound-fluorine', {
  unit: '%',
  label: { ja: '結合ふっ素の含有量', en: 'bound fluorine' },
})

export const seals = entry('item-5-1', {
  item: '5(1)',
  at: '4条1号',
  completesItem: true,
  title: { ja: 'ふっ素化合物の製品', en: 'Products of fluorine compounds' },
  heading: seal,
  when: moreThan(listedFluorine, '50 %'),
  codes: { us: '1A001', eu: '1A001' },
})

export const fluorinatedPolymers = entry('item-5-17', {
  item: '5(17)',
  at: '4条14号',
  completesItem: true,
  title: { ja: 'ふっ化ポリイミド・ふっ化ホスファゼン', en: 'Fluorinated polyimides and phosphazenes' },
  heading: fluorinated,
  when: any(
    limb('item-5-17.ro', {
      at: '4条14号ロ',
      title: { ja: 'ふっ化ポリイミド', en: 'Fluorinated polyimide' },
      when: all(not(phosphazene), atLeast(boundFluorine, '10 %')),
    }),
    limb('item-5-17.ha', {
      at: '4条14号ハ',
      title: { ja: 'ふっ化ホスファゼン', en: 'Fluorinated phosphazene' },
      when: all(phosphazene, atLeast(boundFluorine, '30 %')),
    }),
  ),
  codes: { us: '1C009', eu: '1C009' },
})
