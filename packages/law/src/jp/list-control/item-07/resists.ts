import { all, any, atMost, entry, feature, kind, limb, measure } from '../write/index.ts'

const resist = kind('resist', {
  ja: 'レジスト（塗布した基板を含む）',
  en: 'a resist, or a substrate coated with one',
})

const positiveShort = feature('resist-positive-15-to-193nm', {
  ja: '15 nm以上193 nm未満の光に最適化した半導体用のポジ型レジストである',
  en: 'it is a positive semiconductor resist optimised for light from 15 nm to below 193 nm',
})

const extreme = feature('resist-1-to-15nm', {
  ja: '1 nm超15 nm未満の光に最適化した半導体用のレジストである',
  en: 'it is a semiconductor resist optimised for light above 1 nm and below 15 nm',
})

const beamResist = feature('resist-electron-or-ion-beam', {
  ja: '電子ビーム又はイオンビーム用に設計した',
  en: 'it is designed for electron or ion beams',
})

const sensitivity = measure('resist.sensitivity', {
  unit: 'µC/mm²',
  label: { ja: '電子・イオンビームに対する感度', en: 'sensitivity to the beam' },
})

const surfaceImaging = feature('resist-surface-imaging', {
  ja: '表面イメージング技術用に最適化した',
  en: 'it is optimised for surface imaging',
})

const imprintResist = feature('resist-imprint', {
  ja: '6条17号ヘ(二)のインプリント装置用の熱可塑性・光硬化性レジストである',
  en: 'it is a thermoplastic or light-cured resist for imprint tools of art. 6 item 17 (he)2',
})

export const item719 = entry('item-7-19', {
  item: '7(19)',
  at: '6条19号',
  completesItem: true,
  title: { ja: 'レジスト', en: 'Resist' },
  heading: resist,
  when: any(
    limb('item-7-19.i-1', {
      at: '6条19号イ(1)',
      title: { ja: 'ポジ型・15 nm以上193 nm未満', en: 'Positive, 15 nm to below 193 nm' },
      when: positiveShort,
    }),
    limb('item-7-19.i-2', {
      at: '6条19号イ(2)',
      title: { ja: '1 nm超15 nm未満', en: 'Above 1 nm and below 15 nm' },
      when: extreme,
    }),
    limb('item-7-19.ro', {
      at: '6条19号ロ',
      title: { ja: '電子・イオンビーム用', en: 'For electron or ion beams' },
      when: all(beamResist, atMost(sensitivity, '0.01 µC/mm²')),
    }),
    limb('item-7-19.ni', {
      at: '6条19号ニ',
      title: { ja: '表面イメージング', en: 'Surface imaging' },
      when: surfaceImaging,
    }),
    limb('item-7-19.ho', {
      at: '6条19号ホ',
      title: { ja: 'インプリント用', en: 'For imprint' },
      when: imprintResist,
    }),
  ),
  sameSince: '2023-07-23',
  codes: { us: '3C002', eu: '3C002' },
})
