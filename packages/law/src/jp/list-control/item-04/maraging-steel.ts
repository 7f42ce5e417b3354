import { for300kmRocketOr500kgAircraft } from '../products/missiles.ts'
import { maragingSteel as steel } from '../products/structural-metals.ts'
import { all, any, atLeast, atMost, choice, entry, is, measure } from '../write/index.ts'

/** 4の項(15)4: maraging steel, by article 3 item 16 (viii) of the ministerial order. */

const annealed = measure('maraging-steel.strength-annealed', {
  unit: 'MPa',
  label: {
    ja: '固溶化熱処理段階の20 °Cにおける最大引張強さ',
    en: 'tensile strength at 20 °C, solution annealed',
  },
})
const aged = measure('maraging-steel.strength-aged', {
  unit: 'MPa',
  label: {
    ja: '析出硬化熱処理段階の20 °Cにおける最大引張強さ',
    en: 'tensile strength at 20 °C, precipitation hardened',
  },
})
const shape = choice('maraging-steel.shape', {
  label: { ja: 'マルエージング鋼の形状', en: 'shape of the maraging steel' },
  options: {
    plate: { ja: '板', en: 'plate' },
    tube: { ja: '管', en: 'tube' },
    other: { ja: 'その他', en: 'other' },
  },
})
const thickness = measure('maraging-steel.thickness', {
  unit: 'mm',
  label: { ja: '板又は管の厚さ', en: 'thickness of the plate or tube' },
})
const bore = measure('maraging-steel.inside-diameter', {
  unit: 'mm',
  label: { ja: '管の内径', en: 'inside diameter of the tube' },
})

export const maragingSteel = entry('item-4-15-4', {
  item: '4(15)',
  at: '3条16号チ',
  title: { ja: 'マルエージング鋼（ミサイル関係）', en: 'Maraging steel (missiles)' },
  heading: steel,
  when: all(
    for300kmRocketOr500kgAircraft,
    any(atLeast(annealed, '900 MPa'), atLeast(aged, '1500 MPa')),
    any(
      all(is(shape, 'plate', 'tube'), atMost(thickness, '5 mm')),
      all(is(shape, 'tube'), atMost(thickness, '50 mm'), atLeast(bore, '270 mm')),
    ),
  ),
  codes: { us: '1C116', eu: '1C116' },
})
