import { all, any, atMost, below, entry, feature, kind, limb, measure } from '../write/index.ts'

/** 6条17号イ・ロ・ウ・コ: crystal growth and ion implantation. */

const epitaxy = kind('epitaxial-growth-tool', {
  ja: '結晶のエピタキシャル成長装置',
  en: 'a tool for epitaxial growth',
})

const thickness = measure('epitaxy.thickness-tolerance', {
  unit: '%',
  label: {
    ja: '75 mm以上にわたる（シリコン以外の）膜の厚さの許容差の絶対値',
    en: 'thickness tolerance over 75 mm or more of a film other than silicon',
  },
})

const mocvd = feature('epitaxy-organometallic-compound', {
  ja: '有機金属化学的気相成長反応炉で、アルミニウム、ガリウム、インジウム、砒素、りん、アンチモン、酸素又は窒素の二以上を有する化合物半導体を成長させる',
  en: 'it is an organometallic vapour reactor that grows compound semiconductors of two or more of aluminium, gallium, indium, arsenic, phosphorus, antimony, oxygen and nitrogen',
})

const molecularBeam = feature('epitaxy-molecular-beam', {
  ja: 'ガス源又は固体源を用いた分子線エピタキシャル成長装置である',
  en: 'it grows by molecular beam from gas or solid sources',
})

const siliconGermanium = feature('epitaxy-silicon-or-germanium', {
  ja: 'シリコン又はシリコンゲルマニウムのエピタキシャル成長用に設計した',
  en: 'it is designed for epitaxy of silicon or silicon germanium',
})

const cleanChamber = feature('epitaxy-preclean-chamber', {
  ja: '前処理としてウエハー表面を清浄化するチャンバーを一以上有する',
  en: 'it has a chamber that cleans the wafer first',
})

const vacuumChambers = feature('epitaxy-vacuum-between-chambers', {
  ja: '複数のチャンバーを有し、工程間で0.01 Pa以下の真空等を維持する',
  en: 'it has several chambers and keeps a vacuum of 0.01 Pa or the like between steps',
})

const growthTemperature = measure('epitaxy.growth-temperature', {
  unit: '°C',
  signed: true,
  label: { ja: 'エピタキシャル成長の動作温度', en: 'growth temperature' },
})

const lowTemperature = limb('item-7-16-epitaxy.u', {
  at: '6条17号ウ',
  title: {
    ja: '低温のシリコン・シリコンゲルマニウム',
    en: 'Silicon or silicon germanium at low temperature',
  },
  when: all(siliconGermanium, cleanChamber, atMost(growthTemperature, '685 °C')),
  from: '2025-05-28',
})

const lowTemperatureBefore = limb('item-7-16-epitaxy.u-2023', {
  at: '6条17号ウ',
  title: {
    ja: '低温のシリコン・シリコンゲルマニウム（2025年5月27日まで）',
    en: 'Silicon or silicon germanium at low temperature (until 2025-05-27)',
  },
  when: all(siliconGermanium, cleanChamber, vacuumChambers, atMost(growthTemperature, '685 °C')),
  from: '2023-07-23',
  until: '2025-05-27',
})

export const item716Epitaxy = entry('item-7-16-epitaxy', {
  item: '7(16)',
  at: '6条17号イ',
  title: { ja: 'エピタキシャル成長装置', en: 'Epitaxial growth' },
  heading: epitaxy,
  when: any(
    limb('item-7-16-epitaxy.i-1', {
      at: '6条17号イ(1)',
      title: { ja: '膜厚の許容差', en: 'Thickness tolerance' },
      when: below(thickness, '2.5 %'),
    }),
    limb('item-7-16-epitaxy.i-2', {
      at: '6条17号イ(2)',
      title: { ja: '有機金属化学的気相成長', en: 'Organometallic vapour growth' },
      when: mocvd,
    }),
    limb('item-7-16-epitaxy.i-3', {
      at: '6条17号イ(3)',
      title: { ja: '分子線', en: 'Molecular beam' },
      when: molecularBeam,
    }),
    lowTemperature,
    lowTemperatureBefore,
  ),
  leftOut: { ja: 'これらの部分品・附属品', en: 'their parts and accessories' },
  leftOutElsewhere: true,
  codes: { us: '3B001.a', eu: '3B001.a' },
})
