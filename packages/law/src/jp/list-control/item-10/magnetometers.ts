import { all, any, atLeast, atMost, below, entry, feature, kind, limb, measure } from '../write/index.ts'

/** 9条11号: magnetometers, gradiometers and underwater electric field sensors. */

const magnetometer = kind('magnetometer', { ja: '磁力計', en: 'a magnetometer' })
const gradiometer = kind('magnetic-gradiometer', {
  ja: '磁場勾配計（医療用を除く）',
  en: 'a magnetic gradiometer, not for medicine',
})
const electricSensor = kind('underwater-electric-sensor', {
  ja: '水中電場センサー（漁業用を除く）',
  en: 'an underwater electric field sensor, not for fishing',
})

const superconducting = feature('magnetometer-superconducting', {
  ja: '超電導の技術を利用する',
  en: 'it uses superconductivity',
})
const forRest = feature('magnetometer-for-rest', {
  ja: '静止状態で操作するように設計され、運動中のノイズを減少させる装置を有しない',
  en: 'it is designed to work at rest, with nothing against the noise of motion',
})
const againstMotion = feature('magnetometer-motion-noise-reduction', {
  ja: '運動中のノイズを減少させる装置を有する',
  en: 'it has a device against the noise of motion',
})
const optical = feature('magnetometer-optically-pumped', {
  ja: '光ポンプ又は核磁気共鳴の技術を利用する',
  en: 'it uses optical pumping or nuclear magnetic resonance',
})
const fluxgate = feature('magnetometer-three-axis-fluxgate', {
  ja: '三軸フラックスゲートの技術を利用する',
  en: 'it uses a three-axis fluxgate',
})
const coil = feature('magnetometer-induction-coil', {
  ja: '誘導コイルを用いる',
  en: 'it uses an induction coil',
})
const fibre = feature('magnetometer-fibre', {
  ja: '光ファイバーを用いる',
  en: 'it uses optical fibre',
})
const intrinsic = feature('magnetometer-intrinsic', {
  ja: 'イントリンシック型（一軸当たりの検出素子が一つ）である',
  en: 'it is intrinsic: one sensing element for each axis',
})

const noise = measure('magnetometer.noise-1hz', {
  unit: 'pT/√Hz',
  label: { ja: '1 Hzにおける感度（ノイズ、実効値）', en: 'noise at 1 Hz, root mean square' },
})
const noiseBelow = measure('magnetometer.noise-below-1hz', {
  unit: 'pT/√Hz',
  label: { ja: '1 Hz未満の周波数における感度', en: 'noise below 1 Hz' },
})
const noiseTo10 = measure('magnetometer.noise-1hz-to-10hz', {
  unit: 'pT/√Hz',
  label: { ja: '1 Hz以上10 Hz以下の周波数における感度', en: 'noise from 1 Hz to 10 Hz' },
})
const noiseAbove = measure('magnetometer.noise-above-10hz', {
  unit: 'pT/√Hz',
  label: { ja: '10 Hzを超える周波数における感度', en: 'noise above 10 Hz' },
})
const fieldNoise = measure('electric-sensor.noise-1hz', {
  unit: 'nV/m/√Hz',
  label: { ja: '1 Hzにおける電場の感度', en: 'electric field noise at 1 Hz' },
})
const gradientNoise = measure('gradiometer.noise', {
  unit: 'pT/m/√Hz',
  label: { ja: '磁場勾配の感度', en: 'gradient noise' },
})
const fromListed = feature('gradiometer-from-listed-magnetometers', {
  ja: 'イからヘに該当する磁力計を二以上用いる',
  en: 'it is made of two or more listed magnetometers',
})

const limbs = [
  limb('item-10-9.i-1', {
    at: '9条11号イ(1)',
    title: { ja: '静止状態用の超電導磁力計', en: 'Superconducting magnetometer for rest' },
    when: all(magnetometer, superconducting, forRest, atMost(noise, '50 fT/√Hz')),
  }),
  limb('item-10-9.i-2', {
    at: '9条11号イ(2)',
    title: { ja: '運動中に使う超電導磁力計', en: 'Superconducting magnetometer in motion' },
    when: all(magnetometer, superconducting, againstMotion, below(noise, '20 pT/√Hz')),
  }),
  limb('item-10-9.ro', {
    at: '9条11号ロ',
    title: {
      ja: '光ポンプ・核磁気共鳴の磁力計（2 pT未満）',
      en: 'Optically pumped or nuclear magnetometer, under 2 pT',
    },
    when: all(magnetometer, optical, below(noise, '2 pT/√Hz')),
  }),
  limb('item-10-9.ha', {
    at: '9条11号ハ',
    title: {
      ja: '光ポンプ・核磁気共鳴の磁力計（2 pT以上20 pT未満）',
      en: 'Optically pumped or nuclear magnetometer, 2 pT to under 20 pT',
    },
    when: all(magnetometer, optical, atLeast(noise, '2 pT/√Hz'), below(noise, '20 pT/√Hz')),
  }),
  limb('item-10-9.ni', {
    at: '9条11号ニ',
    title: { ja: '三軸フラックスゲート磁力計', en: 'Three-axis fluxgate magnetometer' },
    when: all(magnetometer, fluxgate, atMost(noise, '10 pT/√Hz')),
  }),
  limb('item-10-9.ho', {
    at: '9条11号ホ',
    title: { ja: '誘導コイル磁力計', en: 'Induction coil magnetometer' },
    when: all(
      magnetometer,
      coil,
      any(
        below(noiseBelow, '0.05 nT/√Hz'),
        below(noiseTo10, '0.001 nT/√Hz'),
        below(noiseAbove, '0.0001 nT/√Hz'),
      ),
    ),
  }),
  limb('item-10-9.he', {
    at: '9条11号ヘ',
    title: { ja: '光ファイバー磁力計', en: 'Fibre magnetometer' },
    when: all(magnetometer, fibre, below(noise, '1 nT/√Hz')),
  }),
  limb('item-10-9.to', {
    at: '9条11号ト',
    title: { ja: '水中電場センサー', en: 'Underwater electric field sensor' },
    when: all(electricSensor, below(fieldNoise, '8 nV/m/√Hz')),
  }),
  limb('item-10-9.chi', {
    at: '9条11号チ',
    title: { ja: '該当する磁力計による磁場勾配計', en: 'Gradiometer of listed magnetometers' },
    when: all(gradiometer, fromListed),
  }),
  limb('item-10-9.ri', {
    at: '9条11号リ',
    title: { ja: '光ファイバーの磁場勾配計', en: 'Fibre gradiometer' },
    when: all(gradiometer, fibre, intrinsic, below(gradientNoise, '0.3 nT/m/√Hz')),
  }),
]
export const magnetometers = entry('item-10-9', {
  item: '10(9)',
  at: '9条11号',
  title: {
    ja: '磁力計・磁場勾配計・水中電場センサー',
    en: 'Magnetometers, gradiometers, underwater electric sensors',
  },
  heading: any(magnetometer, gradiometer, electricSensor),
  leftOut: {
    ja: 'ヌ(光ファイバーを用いない磁場勾配計)、校正装置、部分品',
    en: 'item (nu) (gradiometers without fibre), calibration equipment, parts',
  },
  codes: { us: '6A006', eu: '6A006' },
  when: any(...limbs),
})
