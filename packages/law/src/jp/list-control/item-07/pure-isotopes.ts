import { all, any, below, entry, feature, kind } from '../write/index.ts'
import { germaniumIsotopes, siliconIsotopes } from './materials-shared.ts'

const precursorGas = kind('silicon-germanium-compound', {
  ja: 'シリコン又はゲルマニウムのふっ化物、水素化物又は塩化物',
  en: 'a fluoride, hydride or chloride of silicon or germanium',
})

const elementMaterial = kind('silicon-germanium-material', {
  ja: 'シリコン、シリコン酸化物、ゲルマニウム、ゲルマニウム酸化物（基板、インゴット、ブール等を含む）',
  en: 'silicon, silicon oxide, germanium or germanium oxide, also as substrate, ingot or boule',
})

const ofSilicon = feature('material-silicon', { ja: 'シリコンを含む', en: 'it contains silicon' })

const ofGermanium = feature('material-germanium', {
  ja: 'ゲルマニウムを含む',
  en: 'it contains germanium',
})

function pure() {
  return any(
    all(ofSilicon, below(siliconIsotopes, '0.08 %')),
    all(ofGermanium, below(germaniumIsotopes, '0.08 %')),
  )
}

export const item724 = entry('item-7-24', {
  item: '7(24)',
  at: '6条25号',
  completesItem: true,
  title: { ja: '同位体の純度の高い化合物', en: 'Compounds of pure isotopes' },
  heading: precursorGas,
  when: pure(),
  since: '2025-05-28',
  codes: { us: '3C907' },
})

export const item725 = entry('item-7-25', {
  item: '7(25)',
  at: '6条26号',
  completesItem: true,
  title: { ja: '同位体の純度の高い材料', en: 'Materials of pure isotopes' },
  heading: elementMaterial,
  when: pure(),
  since: '2025-05-28',
  codes: { us: '3C909' },
})
