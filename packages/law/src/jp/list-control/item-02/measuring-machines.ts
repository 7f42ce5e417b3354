import {
  computerControlled,
  lengthError,
  measuredLength,
  measuringAxes,
  measuringMachine,
} from '../products/measuring-machines.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  entry,
  exactly,
  feature,
  growing,
  limb,
  measure,
  OLDEST,
} from '../write/index.ts'
import { machineTools } from './machine-tools.ts'

/** 2の項(12)2: measuring machines, by article 1 item 17 of the ministerial order. */

const twoAxes = limb('item-2-12-2.two-axes', {
  at: '1条17号イ(1)',
  title: { ja: '2軸：1.25＋L/1000 µm以下', en: 'Two axes: at most 1.25 + L/1000 µm' },
  when: all(
    exactly(measuringAxes, '2'),
    atMost(lengthError, growing('1.25 µm', [1, 1_000_000], measuredLength)),
  ),
})

const threeAxes = limb('item-2-12-2.three-axes', {
  at: '1条17号イ(2)',
  title: { ja: '3軸以上：1.7＋L/800 µm以下', en: 'Three axes or more: at most 1.7 + L/800 µm' },
  when: all(
    atLeast(measuringAxes, '3'),
    atMost(lengthError, growing('1.7 µm', [1, 800_000], measuredLength)),
  ),
})

const nonContact = feature('measuring-linear-non-contact', {
  ja: '非接触型で直線上の変位を測定する',
  en: 'it measures linear displacement without contact',
})
const resolution = measure('measuring.linear-resolution', {
  unit: 'µm',
  label: { ja: '0.2 mmまでの測定レンジにおける分解能', en: 'resolution within a range of up to 0.2 mm' },
})
const linear = limb('item-2-12-2.linear-non-contact', {
  at: '1条17号ロ(1)',
  title: { ja: '非接触型で分解能0.2 µm以下', en: 'Without contact, resolution at most 0.2 µm' },
  when: all(nonContact, atMost(resolution, '0.2 µm')),
})

const transformer = feature('measuring-linear-lvdt', {
  ja: '線形可変差動変圧器（LVDT）を用いて直線上の変位を測定する',
  en: 'it measures linear displacement with an LVDT',
})
const linearity = measure('measuring.lvdt-linearity', {
  unit: '%',
  label: {
    ja: 'LVDTの直線性（0から最大の作動範囲又は±5 mmまでの小さい方）',
    en: 'linearity of the LVDT (from 0 to its full range or ±5 mm, whichever is smaller)',
  },
})
const drift = measure('measuring.lvdt-drift', {
  unit: '%',
  label: { ja: '19〜21 °Cにおける24時間当たりのドリフト', en: 'drift in 24 hours at 19 to 21 °C' },
})
const lvdt = limb('item-2-12-2.lvdt', {
  at: '1条17号ロ(2)',
  title: { ja: 'LVDT：直線性とドリフトが0.1％以下', en: 'LVDT: linearity and drift at most 0.1 %' },
  when: all(transformer, atMost(linearity, '0.1 %'), atMost(drift, '0.1 %')),
})

const laser = feature('measuring-linear-laser', {
  ja: 'レーザー光を用いて直線上の変位を測定する',
  en: 'it measures linear displacement by laser',
})
const laserResolution = measure('measuring.laser-resolution', {
  unit: 'µm',
  label: {
    ja: '最大の測定レンジで19〜21 °Cにおいて12時間維持できる分解能',
    en: 'resolution over the full range held for 12 hours at 19 to 21 °C',
  },
})
const uncertainty = measure('measuring.laser-uncertainty', {
  unit: 'µm',
  label: {
    ja: '空気屈折率で補正した測定の不確かさ（最も良い点）',
    en: 'measurement uncertainty at the best point, corrected for the refractive index of air',
  },
})
const forSlideErrors = feature('measuring-interferometer-for-slide-errors', {
  ja: 'フィードバック機能を有しない干渉計で、工作機械等のスライド運動誤差を測定するものである',
  en: 'it is an interferometer without feedback that measures slide errors of machines',
})
const laserSystem = limb('item-2-12-2.laser', {
  at: '1条17号ロ(3)',
  title: {
    ja: 'レーザー：分解能0.1 µm以下、不確かさ0.2＋L/2000 µm以下',
    en: 'Laser: at most 0.1 µm and 0.2 + L/2000 µm',
  },
  when: all(
    laser,
    atMost(laserResolution, '0.1 µm'),
    atMost(uncertainty, growing('0.2 µm', [1, 2_000_000], measuredLength)),
  ),
  unless: [
    limb('item-2-12-2.slide-errors', {
      at: '1条17号ロ(3)',
      title: { ja: 'スライド運動誤差を測定する干渉計', en: 'Interferometer for slide errors' },
      when: forSlideErrors,
    }),
  ],
})

const angular = feature('measuring-angular', {
  ja: '角度の変位を測定する',
  en: 'it measures angular displacement',
})
const deviation = measure('measuring.angular-deviation', {
  unit: '°',
  label: { ja: '角度位置の偏差の最大値', en: 'largest deviation of angular position' },
})
const autocollimator = feature('measuring-autocollimator', {
  ja: '平行光線を用いて鏡の角度の変位を測定する光学的器械である',
  en: 'it is an optical instrument that measures mirror angles by parallel light',
})
const angles = limb('item-2-12-2.angular', {
  at: '1条17号ハ',
  title: { ja: '角度：0.00025度以下', en: 'Angular: at most 0.00025°' },
  when: all(angular, atMost(deviation, '0.00025 °')),
  unless: [
    limb('item-2-12-2.autocollimator', {
      at: '1条17号ハ',
      title: { ja: 'オートコリメータ等', en: 'Autocollimators and the like' },
      when: autocollimator,
    }),
  ],
})

const curved = feature('measuring-length-and-angle-of-curved', {
  ja: '曲面形状を有するものの長さ及び角度を同時に測定することができる',
  en: 'it can measure length and angle of curved surfaces at once',
})
const along5mm = measure('measuring.uncertainty-per-5-mm', {
  unit: 'µm',
  label: { ja: '測定距離5 mm当たりの測定の不確かさ', en: 'measurement uncertainty per 5 mm' },
})
const simultaneous = limb('item-2-12-2.simultaneous', {
  at: '1条17号ニ',
  title: { ja: '長さと角度：3.5 µm以下かつ0.02度以下', en: 'Length and angle: at most 3.5 µm and 0.02°' },
  when: all(curved, atMost(along5mm, '3.5 µm'), atMost(deviation, '0.02 °')),
})

export const measuringMachines = entry('item-2-12-2', {
  item: '2(12)',
  at: '1条17号',
  sameSince: OLDEST,
  title: { ja: '測定装置（原子力関係）', en: 'Measuring machines (nuclear)' },
  heading: measuringMachine,
  when: any(
    all(computerControlled, any(twoAxes, threeAxes)),
    linear,
    lvdt,
    laserSystem,
    angles,
    simultaneous,
  ),
  // The text of 2017 does not say so; the bracketed item is the same either way.
  unless: [machineTools.rule],
  completesItem: true,
  codes: { us: '2B206', eu: '2B206' },
})
