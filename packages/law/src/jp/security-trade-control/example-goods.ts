import type { Words } from '@sekisho/logic'

/** The kinds of weapons for which goods are likely to be used, as the foreign end user list marks them. */
export type WeaponKind = 'nuclear' | 'biological' | 'chemical' | 'missile'

/** An entry of the list of goods likely to be used for weapons of mass destruction. */
export interface ExampleGoods extends Words {
  /** Its number in the list, as `item.wmd-example` is answered. */
  readonly number: string
  readonly kinds: readonly WeaponKind[]
}

const N: readonly WeaponKind[] = ['nuclear']
const NM: readonly WeaponKind[] = ['nuclear', 'missile']
const M: readonly WeaponKind[] = ['missile']
const B: readonly WeaponKind[] = ['biological']
const MC: readonly WeaponKind[] = ['missile', 'chemical']
const MBC: readonly WeaponKind[] = ['missile', 'biological', 'chemical']
const C: readonly WeaponKind[] = ['chemical']

const entries: readonly (readonly [ja: string, en: string, kinds: readonly WeaponKind[]])[] = [
  ['りん酸トリブチル', 'Tributyl phosphate', N],
  ['炭素繊維・ガラス繊維・アラミド繊維', 'Carbon, glass or aramid fibre', NM],
  ['チタン合金', 'Titanium alloy', NM],
  ['マルエージング鋼', 'Maraging steel', NM],
  ['アルミニウム管（口径75mm以上）', 'Aluminium tubes of 75 mm or more', N],
  ['しごきスピニング加工機', 'Flow forming machine', NM],
  ['数値制御工作機械', 'Numerically controlled machine tool', NM],
  ['アイソスタチックプレス', 'Isostatic press', NM],
  ['フィラメントワインディング装置', 'Filament winding machine', NM],
  ['周波数変換器', 'Frequency changer', N],
  ['質量分析計・イオン源', 'Mass spectrometer or ion source', N],
  ['振動試験装置', 'Vibration test equipment', NM],
  ['遠心力釣合い試験機', 'Balancing machine', NM],
  ['耐食性の圧力計・圧力センサー', 'Corrosion-resistant pressure gauge or sensor', NM],
  ['大型の非破壊検査装置', 'Large non-destructive testing equipment', NM],
  ['高周波用オシロスコープ・波形記憶装置', 'High-frequency oscilloscope or waveform recorder', N],
  ['直流安定化電源', 'Stabilised direct-current supply', N],
  ['大型発電機', 'Large generator', N],
  ['大型真空ポンプ', 'Large vacuum pump', N],
  ['耐放射線ロボット', 'Radiation-hardened robot', N],
  ['TIG溶接機・電子ビーム溶接機', 'TIG or electron beam welder', NM],
  ['放射線測定器', 'Radiation meter', N],
  ['微粉末を製造できる粉砕器', 'Mill for fine powder', M],
  ['カールフィッシャー方式の水分測定装置', 'Karl Fischer moisture meter', M],
  ['プリプレグ製造装置', 'Prepreg machine', M],
  ['人造黒鉛', 'Artificial graphite', NM],
  ['ジャイロスコープ', 'Gyroscope', M],
  ['ロータリーエンコーダ', 'Rotary encoder', M],
  ['大型トラック', 'Heavy truck', M],
  ['クレーン車', 'Crane truck', M],
  ['密閉式の発酵槽', 'Closed fermenter', B],
  ['遠心分離器', 'Centrifugal separator', B],
  ['凍結乾燥機', 'Freeze dryer', B],
  ['耐食性の反応器', 'Corrosion-resistant reactor', MC],
  ['耐食性のかくはん機', 'Corrosion-resistant agitator', MC],
  ['耐食性の熱交換器・凝縮器', 'Corrosion-resistant heat exchanger or condenser', MC],
  ['耐食性の蒸留塔・吸収塔', 'Corrosion-resistant distillation or absorption column', MC],
  ['耐食性の充てん用の機械', 'Corrosion-resistant filling machine', MC],
  ['噴霧器を積む無人航空機', 'Unmanned aircraft designed to carry a sprayer', MBC],
  ['無人航空機に積む噴霧器', 'Sprayer designed for unmanned aircraft', MBC],
  ['フェンタニル類', 'Fentanyl and its like', C],
]

/** The list of goods likely to be used for weapons of mass destruction (おそれの強い貨物例), in short words of our own. */
export const exampleGoods: readonly ExampleGoods[] = entries.map(([ja, en, kinds], place) => ({
  number: String(place + 1),
  ja,
  en,
  kinds,
}))

/** The numbers of the entries that are likely for a kind of weapon. */
export function examplesFor(kind: WeaponKind): readonly string[] {
  return exampleGoods.filter(({ kinds }) => kinds.includes(kind)).map(({ number }) => number)
}
