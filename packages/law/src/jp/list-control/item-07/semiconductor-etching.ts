import {
  all,
  any,
  atLeast,
  atMost,
  below,
  count,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
} from '../write/index.ts'

/** 6条17号カ・ヨ・タ・ア・サ: etching. */

const isotropicDry = kind('isotropic-dry-etcher', {
  ja: '等方性ドライエッチング用に設計・改造した装置',
  en: 'a tool designed or modified for isotropic dry etching',
})
const anisotropicDry = kind('anisotropic-dry-etcher', {
  ja: '異方性ドライエッチング用に設計・改造した装置',
  en: 'a tool designed or modified for anisotropic dry etching',
})
const wet = kind('wet-etcher', {
  ja: 'ウェットエッチング用に設計した装置',
  en: 'a tool designed for wet etching',
})
const anisotropic = kind('anisotropic-etcher', {
  ja: '異方性エッチング用に設計した装置',
  en: 'a tool designed for anisotropic etching',
})
const throughSilicon = kind('through-silicon-via-etcher', {
  ja: 'シリコン貫通電極を作るためのエッチング装置',
  en: 'an etching tool for through-silicon vias',
})
const patternShaping = kind('euv-pattern-shaping-tool', {
  ja: '極端紫外パターンシェイピング用に設計した装置',
  en: 'a tool designed for EUV pattern shaping',
})

const selectivity = measure('etcher.germanium-selectivity', {
  unit: '×',
  label: {
    ja: 'シリコンゲルマニウムのシリコンに対するエッチング選択性の比率',
    en: 'selectivity of silicon germanium against silicon',
  },
})
const pulsedPower = feature('etcher-pulsed-radio-frequency', {
  ja: '高周波のパルス出力の電源を一以上有する',
  en: 'it has a pulsed radio frequency supply',
})
const valve = measure('etcher.gas-valve-time', {
  unit: 'ms',
  label: { ja: '高速ガス切替弁の切替時間', en: 'switching time of the fast gas valve' },
})
const zones = count('etcher.chuck-zones', {
  label: {
    ja: '静電チャックの個別に温度を制御できる領域の数',
    en: 'zones of the electrostatic chuck whose temperature is controlled singly',
  },
})
const aspect = measure('etcher.aspect-ratio', {
  unit: '×',
  label: {
    ja: '誘電体に形成できる形状の幅に対する深さの比率',
    en: 'depth against width it can etch in dielectric',
  },
})
const width = measure('etcher.feature-width', {
  unit: 'nm',
  label: { ja: 'その幅の寸法', en: 'width of that feature' },
})
const topWidth = measure('etcher.top-width', {
  unit: 'nm',
  label: { ja: 'エッチングの幅の上面の寸法', en: 'width at the top of the etched feature' },
})
const twoSupplies = feature('etcher-two-radio-frequency-supplies', {
  ja: '二以上の独立した高周波の電源を有する',
  en: 'it has two or more independent radio frequency supplies',
})
const twoGases = feature('etcher-two-gas-sources', {
  ja: '二以上の独立したガスの供給源を有する',
  en: 'it has two or more independent gas sources',
})
const uniformity = feature('etcher-thickness-tuning', {
  ja: 'ウエハーの厚みの不均一性を補正するプロセス均一性調整機能を有する',
  en: 'it tunes the process for uneven wafer thickness',
})
const endPoint = feature('etcher-via-reveal-end-point', {
  ja: 'シリコン貫通電極の露出工程の終点検出の機能を有する',
  en: 'it detects the end of the via reveal',
})
const siliconRate = measure('etcher.silicon-rate', {
  unit: 'µm/min',
  label: { ja: 'シリコンのエッチング速度', en: 'silicon etch rate' },
})
const depthSpread = measure('etcher.depth-non-uniformity', {
  unit: '%',
  label: { ja: 'ウエハー内のエッチングの深さの不均一性', en: 'etch depth non-uniformity within a wafer' },
})
const viaAspect = measure('etcher.via-aspect-ratio', {
  unit: '×',
  label: { ja: 'シリコン貫通電極のアスペクト比', en: 'aspect ratio of the vias' },
})

const reveal = limb('item-7-16-etching.a-1', {
  at: '6条17号ア(1)',
  title: { ja: '貫通電極の露出', en: 'Via reveal' },
  when: all(anisotropicDry, twoSupplies, twoGases, uniformity, endPoint),
  from: '2025-05-28',
})
const isotropic = limb('item-7-16-etching.ka-1', {
  at: '6条17号カ(1)',
  title: { ja: '等方性・選択性', en: 'Isotropic, selective' },
  when: all(isotropicDry, atLeast(selectivity, '100 ×')),
  from: '2023-07-23',
})
const wetSelective = limb('item-7-16-etching.yo', {
  at: '6条17号ヨ',
  title: { ja: 'ウェット・選択性', en: 'Wet, selective' },
  when: all(wet, atLeast(selectivity, '100 ×')),
  from: '2023-07-23',
})
const shaping = limb('item-7-16-etching.sa', {
  at: '6条17号サ',
  title: { ja: 'EUVパターンシェイピング', en: 'EUV pattern shaping' },
  when: patternShaping,
  unless: [isotropic, wetSelective, reveal],
  from: '2025-05-28',
})
const chuckBefore = limb('item-7-16-etching.ka-2-2023', {
  at: '6条17号カ(2)',
  title: { ja: '異方性・静電チャック（2025年5月27日まで）', en: 'Anisotropic, chuck (until 2025-05-27)' },
  when: all(anisotropicDry, pulsedPower, below(valve, '300 ms'), atLeast(zones, '20')),
  from: '2023-07-23',
  until: '2025-05-27',
})
const chuck = limb('item-7-16-etching.ka-2', {
  at: '6条17号カ(2)',
  title: { ja: '異方性・静電チャック', en: 'Anisotropic, chuck' },
  when: all(anisotropicDry, pulsedPower, below(valve, '500 ms'), atLeast(zones, '10')),
  unless: [reveal, shaping],
  from: '2025-05-28',
})
const deep = limb('item-7-16-etching.ta', {
  at: '6条17号タ',
  title: { ja: '深い誘電体形状', en: 'Deep dielectric features' },
  when: all(
    anisotropic,
    moreThan(aspect, '30 ×'),
    below(width, '100 nm'),
    pulsedPower,
    below(valve, '300 ms'),
  ),
  unless: [wetSelective, chuckBefore, chuck, reveal, shaping],
  from: '2023-07-23',
})
const deepest = limb('item-7-16-etching.a-2', {
  at: '6条17号ア(2)',
  title: { ja: '高アスペクト比', en: 'High aspect ratio' },
  when: all(anisotropic, moreThan(aspect, '30 ×'), below(topWidth, '40 nm')),
  unless: [chuck, wetSelective, deep, reveal, shaping],
  from: '2025-05-28',
})
const vias = limb('item-7-16-etching.a-3', {
  at: '6条17号ア(3)',
  title: { ja: 'シリコン貫通電極', en: 'Through-silicon vias' },
  when: all(
    throughSilicon,
    moreThan(siliconRate, '7 µm/min'),
    atMost(depthSpread, '2 %'),
    atLeast(viaAspect, '10 ×'),
  ),
  unless: [isotropic, chuck, wetSelective, deep, reveal, deepest],
  from: '2025-05-28',
})

export const item716Etching = entry('item-7-16-etching', {
  item: '7(16)',
  at: '6条17号カ',
  title: { ja: 'エッチング装置', en: 'Etching' },
  heading: any(isotropicDry, anisotropicDry, wet, anisotropic, throughSilicon, patternShaping),
  when: any(isotropic, wetSelective, chuckBefore, chuck, deep, deepest, reveal, vias, shaping),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  since: '2023-07-23',
  sameSince: '2023-07-23',
  codes: { us: '3B001.c' },
})
