import { all, any, atLeast, atMost, entry, feature, kind, limb, measure } from '../write/index.ts'

/** 13条1項, 3項, 4項: metal fuels, non-magnetic diesel engines and rebreathers outside item 12. */

const aluminiumPowder = kind('aluminium-powder', { ja: 'アルミニウムの粉', en: 'aluminium powder' })
const ironPowder = kind('reduced-iron-powder', {
  ja: '水素で酸化鉄を還元して製造した鉄の粉',
  en: 'iron powder made by reducing iron oxide with hydrogen',
})
const spherical = feature('metal-powder-spherical', {
  ja: '粒子が球形である',
  en: 'it is spherical particles',
})
const particle = measure('metal-powder.particle-size', {
  unit: 'µm',
  label: { ja: '粒子の径', en: 'particle size' },
})
const purity = measure('metal-powder.purity', { unit: '%', label: { ja: '純度', en: 'purity' } })
const diesel = kind('diesel-engine', { ja: 'ディーゼルエンジン', en: 'a diesel engine' })
const dieselPower = measure('diesel-engine.power', { unit: 'kW', label: { ja: '出力', en: 'power' } })
const nonMagnetic = measure('diesel-engine.non-magnetic-share', {
  unit: '%',
  label: { ja: '非磁性材料の部分の重量の割合', en: 'share of weight in non-magnetic parts' },
})

const powders = [
  limb('item-14-1.1-1', {
    at: '13条1項1号',
    title: { ja: '球形のアルミニウム粉', en: 'Spherical aluminium powder' },
    when: all(aluminiumPowder, spherical, atMost(particle, '60 µm'), atLeast(purity, '99 %')),
  }),
  limb('item-14-1.1-2', {
    at: '13条1項2号',
    title: { ja: '還元鉄粉', en: 'Reduced iron powder' },
    when: all(ironPowder, atMost(particle, '3 µm'), atLeast(purity, '99 %')),
  }),
]
export const powderEntry = entry('item-14-1', {
  item: '14(1)',
  at: '13条1項',
  completesItem: true,
  title: { ja: '粉末状の金属燃料', en: 'Powdered metal fuels' },
  heading: any(aluminiumPowder, ironPowder),
  when: any(...powders),
  codes: { us: '1C111', eu: '1C111' },
})
export const dieselEntry = entry('item-14-3', {
  item: '14(3)',
  at: '13条3項',
  title: { ja: '非磁性のディーゼルエンジン', en: 'Non-magnetic diesel engines' },
  heading: diesel,
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  when: all(atLeast(dieselPower, '37.3 kW'), atLeast(nonMagnetic, '75 %')),
})
