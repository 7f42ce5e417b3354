import type { TruthExpression } from '@sekisho/logic'
import { choice, is, kind, measure } from '../write/index.ts'

/** Fibres, as items 2, 4 and 5 look at them. */

export const fibre = kind('fibre', { ja: '繊維', en: 'fibre' })

export const fibreMaterial = choice('fibre.material', {
  label: { ja: '繊維の材料', en: 'material of the fibre' },
  options: {
    carbon: { ja: '炭素', en: 'carbon' },
    aramid: { ja: 'アラミド', en: 'aramid' },
    glass: { ja: 'ガラス', en: 'glass' },
    'other-organic': { ja: 'アラミド以外の有機繊維', en: 'organic, other than aramid' },
    'other-inorganic': { ja: '炭素及びガラス以外の無機繊維', en: 'inorganic, other than carbon or glass' },
  },
})

export const isCarbon: TruthExpression = is(fibreMaterial, 'carbon')
export const isAramid: TruthExpression = is(fibreMaterial, 'aramid')
export const isGlass: TruthExpression = is(fibreMaterial, 'glass')

export const fibreModulus = measure('fibre.specific-modulus', {
  unit: 'm',
  label: { ja: '繊維の比弾性率', en: 'specific modulus of the fibre' },
})

export const fibreStrength = measure('fibre.specific-strength', {
  unit: 'm',
  label: { ja: '繊維の比強度', en: 'specific tensile strength of the fibre' },
})
