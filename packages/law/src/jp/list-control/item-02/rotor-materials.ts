import { maragingSteel as missileMaragingSteel } from '../item-04/maraging-steel.ts'
import { fibre, fibreModulus, fibreStrength, isAramid, isCarbon, isGlass } from '../products/fibres.ts'
import {
  aluminiumAlloy,
  largestDimension,
  maragingSteel,
  tensileStrength,
  titaniumAlloy,
} from '../products/structural-metals.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  below,
  choice,
  entry,
  feature,
  is,
  kind,
  limb,
  measure,
  moreThan,
  OLDEST,
} from '../write/index.ts'

/**
 * 2の項(17): structural materials for the rotors of gas centrifuges, by article 1 item 22 of the ministerial order.
 * "Used for" is read as "can be used for": the heading asks for the material, not for its purpose.
 */

const shape = choice('alloy.shape', {
  label: { ja: '合金の形状', en: 'shape of the alloy' },
  options: {
    'bar-or-cylinder': { ja: '棒又は円筒形', en: 'bar or cylinder' },
    other: { ja: 'その他', en: 'other' },
  },
})
const outside = measure('alloy.outside-diameter', {
  unit: 'mm',
  label: { ja: '棒又は円筒の外径', en: 'outside diameter of the bar or cylinder' },
})
const thickBar = all(is(shape, 'bar-or-cylinder'), moreThan(outside, '75 mm'))

export const aluminiumAlloys = entry('item-2-17-1', {
  item: '2(17)',
  at: '1条22号イ',
  sameSince: OLDEST,
  title: { ja: 'アルミニウム合金（ロータ用）', en: 'Aluminium alloys (rotors)' },
  heading: aluminiumAlloy,
  when: all(atLeast(tensileStrength, '460 MPa'), thickBar),
  codes: { us: '1C202.a', eu: '1C202.a' },
})

export const titaniumAlloys = entry('item-2-17-4', {
  item: '2(17)',
  at: '1条22号ニ',
  sameSince: OLDEST,
  title: { ja: 'チタン合金（ロータ用）', en: 'Titanium alloys (rotors)' },
  heading: titaniumAlloy,
  when: all(atLeast(tensileStrength, '900 MPa'), thickBar),
  codes: { us: '1C202.b', eu: '1C202.b' },
})

export const maragingSteels = entry('item-2-17-3', {
  item: '2(17)',
  at: '1条22号ハ',
  sameSince: OLDEST,
  title: { ja: 'マルエージング鋼（ロータ用）', en: 'Maraging steel (rotors)' },
  heading: maragingSteel,
  when: all(atLeast(tensileStrength, '1950 MPa'), moreThan(largestDimension, '75 mm')),
  unless: [missileMaragingSteel.rule],
  codes: { us: '1C216', eu: '1C216' },
})

const prepreg = kind('fibre-prepreg', {
  ja: '炭素繊維又はガラス繊維を使用したプリプレグ（繊維の値はその繊維のもの）',
  en: 'a prepreg of carbon or glass fibre (values of the fibre are those of its fibre)',
})
const formed = kind('fibre-product', {
  ja: '炭素繊維又はアラミド繊維を使用した成型品（繊維の値はその繊維のもの）',
  en: 'a formed product of carbon or aramid fibre (values of the fibre are those of its fibre)',
})
const thermosetting = feature('prepreg-thermosetting', {
  ja: '熱硬化性樹脂を含浸している',
  en: 'it is impregnated with thermosetting resin',
})
const prepregForm = choice('prepreg.form', {
  label: { ja: 'プリプレグの形態', en: 'form of the prepreg' },
  options: {
    fibre: { ja: '繊維状', en: 'fibre' },
    tape: { ja: 'テープ状', en: 'tape' },
    other: { ja: 'その他', en: 'other' },
  },
})
const tapeWidth = measure('prepreg.tape-width', {
  unit: 'mm',
  label: { ja: 'テープの幅', en: 'width of the tape' },
})
const tubular = feature('fibre-product-cylindrical', { ja: '円筒形である', en: 'it is a cylinder' })
const bore = measure('fibre-product.inside-diameter', {
  unit: 'mm',
  label: { ja: '成型品の内径', en: 'inside diameter of the product' },
})
const wall = measure('fibre-product.thickness', {
  unit: 'mm',
  label: { ja: '成型品の厚さ', en: 'thickness of the product' },
})

const strongCarbonOrAramid = all(
  any(isCarbon, isAramid),
  any(atLeast(fibreModulus, '12700000 m'), atLeast(fibreStrength, '235000 m')),
)
const strongGlass = all(isGlass, atLeast(fibreModulus, '3180000 m'), atLeast(fibreStrength, '76200 m'))
const thinPrepreg = all(
  thermosetting,
  any(is(prepregForm, 'fibre'), all(is(prepregForm, 'tape'), atMost(tapeWidth, '15 mm'))),
)

export const rotorFibres = entry('item-2-17-2', {
  item: '2(17)',
  at: '1条22号ロ',
  title: { ja: '繊維・プリプレグ・成型品（ロータ用）', en: 'Fibres, prepregs and products (rotors)' },
  heading: any(fibre, prepreg, formed),
  when: any(
    limb('item-2-17-2.carbon-or-aramid', {
      at: '1条22号ロ(1)',
      title: {
        ja: '炭素・アラミド：比弾性率12,700,000 m以上又は比強度235,000 m以上',
        en: 'Carbon or aramid: modulus 12.7e6 m or strength 235e3 m',
      },
      when: all(fibre, strongCarbonOrAramid),
    }),
    limb('item-2-17-2.glass', {
      at: '1条22号ロ(2)',
      title: {
        ja: 'ガラス：比弾性率3,180,000 m以上かつ比強度76,200 m以上',
        en: 'Glass: modulus 3.18e6 m and strength 76.2e3 m',
      },
      when: all(fibre, strongGlass),
    }),
    limb('item-2-17-2.prepreg', {
      at: '1条22号ロ(3)',
      title: {
        ja: '繊維状又は幅15 mm以下のテープ状のプリプレグ',
        en: 'Prepregs as fibre or tape up to 15 mm',
      },
      when: all(prepreg, any(all(isCarbon, strongCarbonOrAramid), strongGlass), thinPrepreg),
    }),
    limb('item-2-17-2.product', {
      at: '1条22号ロ(4)',
      title: {
        ja: '内径75 mm超650 mm未満、厚さ12 mm以下の円筒形の成型品',
        en: 'Cylinders over 75 and below 650 mm inside, up to 12 mm thick',
      },
      when: all(
        formed,
        strongCarbonOrAramid,
        tubular,
        moreThan(bore, '75 mm'),
        below(bore, '650 mm'),
        atMost(wall, '12 mm'),
      ),
    }),
  ),
  completesItem: true,
  codes: { us: '1C210', eu: '1C210' },
})
