import { choice } from '../write/index.ts'

/** What all parts of chemical equipment that touch its contents are made of, lined or coated with. */
export const wettedMaterial = choice('equipment.wetted-material', {
  label: {
    ja: '内容物と接触するすべての部分の材料（構成、裏打ち又は被覆）',
    en: 'material of which all parts that touch the contents are made, or with which they are lined or coated',
  },
  options: {
    nickel: { ja: 'ニッケル又はニッケル40％超の合金', en: 'nickel, or an alloy with over 40 % nickel' },
    'nickel-chromium': {
      ja: 'ニッケル25％超かつクロム20％超の合金',
      en: 'an alloy with over 25 % nickel and over 20 % chromium',
    },
    fluoropolymer: { ja: 'ふっ素重合体', en: 'fluoropolymer' },
    glass: { ja: 'ガラス', en: 'glass' },
    graphite: { ja: '黒鉛又はカーボングラファイト', en: 'graphite or carbon graphite' },
    tantalum: { ja: 'タンタル又はタンタル合金', en: 'tantalum or its alloy' },
    titanium: { ja: 'チタン又はチタン合金', en: 'titanium or its alloy' },
    zirconium: { ja: 'ジルコニウム又はジルコニウム合金', en: 'zirconium or its alloy' },
    niobium: { ja: 'ニオブ又はニオブ合金', en: 'niobium or its alloy' },
    'silicon-carbide': { ja: '炭化けい素', en: 'silicon carbide' },
    'titanium-carbide': { ja: '炭化チタン', en: 'titanium carbide' },
    'pure-ceramic': {
      ja: '炭化けい素80％以上、酸化アルミニウム99.9％以上又は酸化ジルコニウムのセラミック（炭化けい素を除く。）',
      en: 'ceramic of at least 80 % silicon carbide, 99.9 % alumina, or zirconia, other than silicon carbide itself',
    },
    ceramic: { ja: 'その他のセラミック', en: 'other ceramic' },
    ferrosilicon: { ja: 'フェロシリコン', en: 'ferrosilicon' },
    other: { ja: 'その他（ステンレス鋼等）', en: 'other, such as stainless steel' },
  },
})
