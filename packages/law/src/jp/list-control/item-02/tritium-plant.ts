import {
  all,
  any,
  atLeast,
  atMost,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
  OLDEST,
} from '../write/index.ts'

/** 2の項(48), (49), (52): tritium plant, platinum catalysts, containment vessels. */

const plant = kind('tritium-plant', {
  ja: 'トリチウムの製造用、回収用又は貯蔵用に設計した装置',
  en: 'equipment designed to make, recover or store tritium',
})
const refrigerator = kind('hydrogen-or-helium-refrigerator', {
  ja: '水素又はヘリウムを冷却する冷凍装置',
  en: 'a refrigerator for hydrogen or helium',
})
const lowest = measure('refrigerator.lowest-temperature', {
  unit: '°C',
  signed: true,
  label: { ja: '冷却できる最低の温度', en: 'lowest temperature reached' },
})
const capacity = measure('refrigerator.capacity', {
  unit: 'W',
  label: { ja: '冷凍能力', en: 'cooling capacity' },
})
const hydride = kind('hydrogen-isotope-hydride-equipment', {
  ja: '金属水素化物を媒体とする水素の同位元素の貯蔵用又は精製用の装置',
  en: 'equipment that stores or purifies hydrogen isotopes with metal hydride',
})
const target = kind('lithium-6-target', {
  ja: '照射によりトリチウムを製造するために特に設計した、リチウム6が濃縮されたリチウムを含有する標的となる組立品又はその部分品',
  en: 'a target assembly with enriched lithium-6 specially designed to make tritium by irradiation, or a part of it',
})

export const tritiumPlant = entry('item-2-48', {
  item: '2(48)',
  at: '1条58号',
  title: { ja: 'トリチウムの製造・回収・貯蔵の装置', en: 'Equipment to make, recover or store tritium' },
  heading: any(plant, refrigerator, hydride, target),
  when: any(
    plant,
    hydride,
    target,
    limb('item-2-48.refrigerator', {
      at: '1条58号ロ(1)',
      title: { ja: '零下250度以下、冷凍能力150 W超', en: 'At −250 °C or less, over 150 W' },
      when: all(refrigerator, atMost(lowest, '-250 °C'), moreThan(capacity, '150 W')),
    }),
  ),
  completesItem: true,
  codes: { us: '1B231', eu: '1B231' },
})

export const platinumCatalysts = entry('item-2-49', {
  item: '2(49)',
  at: '1条59号',
  title: { ja: '白金を用いた触媒', en: 'Platinum catalysts' },
  heading: kind('platinum-isotope-exchange-catalyst', {
    ja: '水からトリチウムを回収するため又は重水を製造するための白金を用いた疎水性の触媒で、水素と水との間の同位体交換を促進するために設計したもの',
    en: 'a wet-proofed platinum catalyst designed to promote hydrogen isotope exchange between hydrogen and water, to recover tritium or make heavy water',
  }),
  completesItem: true,
  codes: { us: '1A225', eu: '1A225' },
})

const contained = measure('containment-vessel.explosive', {
  unit: 'kg',
  label: { ja: '封じ込めるように設計したTNT換算の爆発', en: 'explosion it is designed to contain, as TNT' },
})
const diagnostics = feature('containment-vessel-passes-diagnostics', {
  ja: '試験の分析情報又は測定情報を伝達することができる構造又は特性を有する',
  en: 'it can pass diagnostic or measurement information out',
})

export const containmentVessels = entry('item-2-52', {
  item: '2(52)',
  at: '1条62号',
  sameSince: OLDEST,
  title: { ja: '防爆構造の容器', en: 'Explosive containment vessels' },
  heading: kind('explosive-containment-vessel', {
    ja: '爆発物又は爆発装置の試験に用いるために設計された防爆構造の容器',
    en: 'a containment vessel designed to test explosives or explosive devices',
  }),
  when: all(atLeast(contained, '2 kg'), diagnostics),
  completesItem: true,
})
