import { choiceFact, dayFact } from '@sekisho/logic'

/** The prior report of important managed technology. */

export const reportField = choiceFact('report.field', {
  label: { ja: '重要管理対象技術', en: 'Important managed technology' },
  question: {
    ja: 'その技術は、次のものの設計・製造の技術ですか。',
    en: 'Is it technology for the design or manufacture of one of these?',
  },
  options: {
    none: { ja: 'いずれでもない', en: 'None of these' },
    mlcc: { ja: '積層セラミックコンデンサ', en: 'Multilayer ceramic capacitors' },
    'saw-baw': { ja: 'SAW・BAWフィルタ', en: 'SAW and BAW filters' },
    'copper-foil': { ja: '電解銅箔', en: 'Electrolytic copper foil' },
    'dielectric-film': { ja: '誘電体フィルム', en: 'Dielectric film' },
    'barium-titanate': { ja: 'チタン酸バリウム', en: 'Barium titanate' },
    'carbon-fibre': { ja: '炭素繊維', en: 'Carbon fibre' },
    'sic-fibre': { ja: '炭化ケイ素繊維', en: 'Silicon carbide fibre' },
    photoresist: { ja: 'フォトレジスト', en: 'Photoresist' },
    'sputtering-target': { ja: '非鉄金属のスパッタリングターゲット', en: 'Non-ferrous sputtering targets' },
    'electron-microscope': {
      ja: '走査型・透過型電子顕微鏡',
      en: 'Scanning and transmission electron microscopes',
    },
    'added-later': {
      ja: '2025年以後の告示で加わったもの',
      en: 'One added by a notice of 2025 or later',
    },
  },
})

export const decided = dayFact('report.decided', {
  label: { ja: '契約・合意・社内決定の日', en: 'Day of the contract or decision' },
  question: {
    ja: 'その技術の提供を決める契約・合意・社内決定はいつ（の予定）ですか。',
    en: 'On which day is (or was) the contract, agreement or internal decision made that leads to the provision?',
  },
  help: {
    ja: '100％子会社への移転、ライセンス、製造委託も含みます。',
    en: 'Moves to a wholly owned subsidiary, licences and contract manufacture are included.',
  },
})
