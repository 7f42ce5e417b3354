import { all, atMost, below, entry, feature, kind, measure } from '../write/index.ts'

const boride = kind('titanium-diboride-powder', {
  ja: '二ほう化チタンを用いて製造したセラミック粉末',
  en: 'ceramic powder made of titanium diboride',
})

const metalImpurity = measure('ceramic-powder.metal-impurity', {
  unit: '%',
  label: { ja: '金属不純物の含有量', en: 'metallic impurities' },
})

const meanParticle = measure('ceramic-powder.mean-particle', {
  unit: 'µm',
  label: { ja: '粒子の径の平均値', en: 'mean particle size' },
})

const coarseShare = measure('ceramic-powder.above-10um', {
  unit: '%',
  label: { ja: '径が10 µmを超える粒子の重量の割合', en: 'share by weight of particles above 10 µm' },
})

const ceramicComposite = kind('ceramic-composite', {
  ja: 'セラミック複合材料',
  en: 'a ceramic composite',
})

const carbideMatrix = feature('ceramic-composite-carbide-nitride-matrix', {
  ja: 'けい素、ジルコニウム又はほう素の炭化物・窒化物をマトリックスとする',
  en: 'it its matrix is a carbide or nitride of silicon, zirconium or boron',
})

const precursor = kind('ceramic-precursor', {
  ja: 'ポリジオルガノシラン、ポリシラザン又はポリカルボシラザンの前駆物質',
  en: 'a precursor of polydiorganosilane, polysilazane or polycarbosilazane',
})

const forComposite = feature('ceramic-precursor-for-listed-composite', {
  ja: '4条12号ハ又はニの製造に用いられる',
  en: 'it is used to make what art. 4 item 12 (ha) or (ni) lists',
})

export const borides = entry('item-5-13', {
  item: '5(13)',
  at: '4条12号イ',
  completesItem: true,
  title: { ja: '二ほう化チタンの粉末', en: 'Titanium diboride powder' },
  heading: boride,
  when: all(below(metalImpurity, '0.5 %'), atMost(meanParticle, '5 µm'), atMost(coarseShare, '10 %')),
  codes: { us: '1C007.a', eu: '1C007.a' },
})

export const ceramicComposites = entry('item-5-14', {
  item: '5(14)',
  at: '4条12号ニ',
  title: { ja: 'セラミック複合材料', en: 'Ceramic composites' },
  heading: ceramicComposite,
  when: carbideMatrix,
  leftOut: {
    ja: 'ハ(ガラス・酸化物マトリックスで繊維強化したもの)',
    en: 'item (ha): glass or oxide matrix reinforced with fibre',
  },
  codes: { us: '1C007.d', eu: '1C007.d' },
})

export const precursors = entry('item-5-15', {
  item: '5(15)',
  at: '4条12号ホ',
  completesItem: true,
  title: { ja: 'セラミックの前駆物質', en: 'Ceramic precursors' },
  heading: precursor,
  when: forComposite,
  codes: { us: '1C007.e', eu: '1C007.e' },
})
