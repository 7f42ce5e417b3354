import { rotorFibres } from '../item-02/rotor-materials.ts'
import { fibre, fibreMaterial, fibreModulus, fibreStrength, isCarbon } from '../products/fibres.ts'
import {
  all,
  any,
  atLeast,
  below,
  entry,
  feature,
  is,
  kind,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

/** 4条15号: fibres and prepregs. What item 2(17) lists comes first, and a carbon fibre of item 5 as a rule is there. */

const isOrganic = is(fibreMaterial, 'aramid', 'other-organic')
const isInorganic = is(fibreMaterial, 'glass', 'other-inorganic')
const polyethylene = feature('fibre-polyethylene', {
  ja: 'ポリエチレン繊維である',
  en: 'it is polyethylene fibre',
})
const meltingPoint = measure('fibre.melting-point', {
  unit: '°C',
  label: {
    ja: '不活性環境における融点、軟化点、分解点又は昇華温度',
    en: 'melting, softening, decomposition or sublimation point in an inert environment',
  },
})
const silica = measure('fibre.silica', {
  unit: '%',
  label: { ja: '二酸化けい素の含有量', en: 'silicon dioxide content' },
})
const choppedAlumina = feature('fibre-chopped-alumina', {
  ja: '比弾性率10,000,000 m未満・シリカ3 %以上の多相多結晶アルミナ短繊維（切断・ランダムマット形態）である',
  en: 'it is chopped or mat multiphase polycrystalline alumina fibre with a specific modulus under 10000000 m and 3 % silica or more',
})
const molybdenumOrBoron = feature('fibre-molybdenum-or-boron', {
  ja: 'モリブデン（合金）繊維又はボロン繊維である',
  en: 'it is molybdenum (alloy) or boron fibre',
})
const shortCeramic = feature('fibre-short-ceramic', {
  ja: 'セラミック繊維の短繊維である',
  en: 'it is discontinuous ceramic fibre',
})

const organic = limb('item-5-18-fibre.i', {
  at: '4条15号イ',
  title: { ja: '有機繊維', en: 'Organic fibre' },
  when: all(
    isOrganic,
    not(polyethylene),
    moreThan(fibreModulus, '12700000 m'),
    moreThan(fibreStrength, '235000 m'),
  ),
})
const carbon = limb('item-5-18-fibre.ro', {
  at: '4条15号ロ',
  title: { ja: '炭素繊維', en: 'Carbon fibre' },
  when: all(isCarbon, moreThan(fibreModulus, '14650000 m'), moreThan(fibreStrength, '268200 m')),
})
const excluded = limb('item-5-18-fibre.ha-2-except', {
  at: '4条15号ハ(2)',
  title: {
    ja: 'アルミナ短繊維、モリブデン・ボロン繊維、低融点のセラミック短繊維の除外',
    en: 'Chopped alumina, molybdenum and boron, and short ceramic fibre below 1770 °C, left out',
  },
  when: any(choppedAlumina, molybdenumOrBoron, all(shortCeramic, below(meltingPoint, '1770 °C'))),
})
const inorganic = limb('item-5-18-fibre.ha', {
  at: '4条15号ハ',
  title: { ja: '無機繊維', en: 'Inorganic fibre' },
  when: all(
    isInorganic,
    any(
      all(atLeast(silica, '50 %'), moreThan(fibreModulus, '2540000 m')),
      moreThan(fibreModulus, '5600000 m'),
    ),
    moreThan(meltingPoint, '1649 °C'),
  ),
  unless: [excluded],
})

export const fibres = entry('item-5-18-fibre', {
  item: '5(18)',
  at: '4条15号',
  title: { ja: '繊維', en: 'Fibres' },
  heading: fibre,
  when: any(organic, carbon, inorganic),
  unless: [rotorFibres.rule],
  leftOut: {
    ja: 'ニ（4条13号の樹脂からなる繊維）、4及び15の項に掲げるものの優先',
    en: 'item (ni): fibre of resins of art. 4 item 13; what items 4 and 15 list, which comes first',
  },
  codes: { us: '1C010', eu: '1C010' },
})

const prepreg = kind('prepreg-or-preform', {
  ja: 'プリプレグ又はプリフォーム（繊維の値はその繊維のもの）',
  en: 'a prepreg or preform (values of the fibre are those of its fibre)',
})
const listedResin = feature('prepreg-listed-resin', {
  ja: '4条13号又は14号ロに該当する樹脂を使用した',
  en: 'its resin is of art. 4 item 13 or item 14 (ro)',
})
const phenolic = feature('prepreg-phenolic', {
  ja: 'フェノール樹脂を使用した',
  en: 'its resin is phenolic',
})
const glassTransition = measure('prepreg.glass-transition', {
  unit: '°C',
  label: {
    ja: '動的機械分析による樹脂のガラス転移点',
    en: 'glass transition of the resin by dynamic mechanical analysis',
  },
})

export const prepregs = entry('item-5-18-prepreg', {
  item: '5(18)',
  at: '4条15号ホ',
  title: { ja: 'プリプレグ・プリフォーム', en: 'Prepregs and preforms' },
  heading: prepreg,
  when: all(
    any(
      inorganic,
      all(
        any(isOrganic, isCarbon),
        moreThan(fibreModulus, '10150000 m'),
        moreThan(fibreStrength, '177000 m'),
      ),
    ),
    any(
      listedResin,
      limb('item-5-18-prepreg.2-2', {
        at: '4条15号ホ(2)2',
        title: { ja: 'フェノール樹脂', en: 'Phenolic resin' },
        when: all(phenolic, atLeast(glassTransition, '180 °C')),
      }),
      limb('item-5-18-prepreg.2-3', {
        at: '4条15号ホ(2)3',
        title: { ja: 'その他の樹脂', en: 'Other resins' },
        when: all(not(phenolic), not(listedResin), atLeast(glassTransition, '232 °C')),
      }),
    ),
  ),
  unless: [rotorFibres.rule],
  codes: { us: '1C010.e', eu: '1C010.e' },
})
