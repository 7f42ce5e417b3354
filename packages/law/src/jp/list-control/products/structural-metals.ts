import { kind, measure } from '../write/index.ts'

/** Structural metals, as items 2 and 4 look at them. */

export const maragingSteel = kind('maraging-steel', { ja: 'マルエージング鋼', en: 'maraging steel' })

export const tensileStrength = measure('metal.tensile-strength', {
  unit: 'MPa',
  label: {
    ja: '20 °Cにおける引張強さ（熱処理により達し得る最大値）',
    en: 'tensile strength at 20 °C (the most that heat treatment gives)',
  },
})

export const largestDimension = measure('metal.largest-dimension', {
  unit: 'mm',
  label: { ja: '寸法の最大値', en: 'largest dimension' },
})

export const aluminiumAlloy = kind('aluminium-alloy', {
  ja: 'アルミニウム合金（鍛造したものを含む。）',
  en: 'an aluminium alloy, forged or not',
})

export const titaniumAlloy = kind('titanium-alloy', {
  ja: 'チタン合金（鍛造したものを含む。）',
  en: 'a titanium alloy, forged or not',
})
