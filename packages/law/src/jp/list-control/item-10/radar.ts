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
  not,
} from '../write/index.ts'

/** 9条13号: radar. */

const radar = kind('radar', { ja: 'レーダー', en: 'a radar' })
const lidar = kind('lidar', { ja: 'レーザーレーダー（ライダー）', en: 'a laser radar (lidar)' })
const secondaryRadar = feature('radar-secondary-surveillance', {
  ja: '二次監視レーダーである',
  en: 'it is a secondary surveillance radar',
})
const carRadar = feature('radar-civil-car', {
  ja: '民生用自動車レーダーである',
  en: 'it is a civil automotive radar',
})
const weatherRadar = feature('radar-weather', {
  ja: '気象レーダーである',
  en: 'it is a weather radar',
})
const approachRadar = feature('radar-icao-precision-approach', {
  ja: 'ICAO標準に準拠した精測進入レーダーである',
  en: 'it is a precision approach radar to ICAO standards',
})

const low = measure('radar.lowest-frequency', {
  unit: 'GHz',
  label: { ja: '使用できる周波数の下限', en: 'lowest frequency' },
})
const high = measure('radar.highest-frequency', {
  unit: 'GHz',
  label: { ja: '使用できる周波数の上限', en: 'highest frequency' },
})
const averagePower = measure('radar.average-power', {
  unit: 'mW',
  label: { ja: '平均出力', en: 'average output power' },
})
const rangeAccuracy = measure('radar.range-accuracy', {
  unit: 'm',
  label: { ja: '距離の位置精度', en: 'range accuracy' },
})
const azimuthAccuracy = measure('radar.azimuth-accuracy', {
  unit: '°',
  label: { ja: '方位角の位置精度', en: 'azimuth accuracy' },
})
const tuningWidth = measure('radar.tuning-width', {
  unit: '%',
  label: { ja: '中心周波数に対する同調可能な帯域の幅', en: 'tuneable band against the centre frequency' },
})
const carriers = count('radar.simultaneous-carriers', {
  label: { ja: '同時に使用できる搬送周波数の数', en: 'carriers used at once' },
})
const imaging = feature('radar-synthetic-aperture', {
  ja: '合成開口・逆合成開口・側方監視レーダーとして使用できる',
  en: 'it works as synthetic aperture, inverse synthetic aperture or side-looking radar',
})
const arrayAntenna = feature('radar-electronic-scan', {
  ja: '電子的に走査可能なアレーアンテナを組み込んでいる',
  en: 'it contains an electronically scanned array',
})
const heightFinding = feature('radar-height-finding', {
  ja: '目標の高度を測定できる',
  en: 'it measures the height of targets',
})
const airborneDoppler = feature('radar-airborne-doppler', {
  ja: '気球又は航空機に搭載し、移動目標の検出にドップラー効果を利用する',
  en: 'it airborne, finding moving targets by the Doppler effect',
})
const spreadSpectrum = feature('radar-spread-spectrum', {
  ja: 'スペクトル拡散を利用する',
  en: 'it uses spread spectrum',
})
const agility = feature('radar-frequency-agility', {
  ja: '周波数アジリティーを利用する',
  en: 'it uses frequency agility',
})
const onGround = feature('radar-ground-based', { ja: '地上用である', en: 'it is ground-based' })
const instrumentedRange = measure('radar.range', {
  unit: 'km',
  label: { ja: '計測距離', en: 'instrumented range' },
})
const fishing = feature('radar-fishing-ground', {
  ja: '漁場監視レーダーである',
  en: 'it is a fishing ground surveillance radar',
})
const airTraffic = feature('radar-air-traffic-control', {
  ja: '航空管制用に設計した地上レーダーである',
  en: 'it is a ground radar designed for air traffic control',
})
const balloonTracking = feature('radar-weather-balloon', {
  ja: '気象用気球追尾レーダーである',
  en: 'it is a weather balloon tracking radar',
})
const space = feature('lidar-space', { ja: '宇宙用に設計した', en: 'it is designed for space' })
const heterodyne = feature('lidar-heterodyne', {
  ja: 'ヘテロダイン検波又はホモダイン検波を利用する',
  en: 'it uses heterodyne or homodyne detection',
})
const angularResolution = measure('lidar.angular-resolution', {
  unit: 'µrad',
  label: { ja: '角度分解能', en: 'angular resolution' },
})
const bathymetric = feature('lidar-coastal-bathymetry', {
  ja: '航空機からの測深による沿岸測量用で国際水路機関の基準を満たす',
  en: 'it is for airborne coastal bathymetry to the hydrographic standard',
})
const lidarWavelength = measure('lidar.wavelength', {
  unit: 'nm',
  label: { ja: 'レーザーの波長', en: 'laser wavelength' },
})
const compression = measure('radar.pulse-compression-ratio', {
  unit: '×',
  label: { ja: 'パルス圧縮比', en: 'pulse compression ratio' },
})
const compressedWidth = measure('radar.compressed-pulse-width', {
  unit: 'ns',
  label: { ja: '圧縮パルス幅', en: 'compressed pulse width' },
})
const marine2d = feature('radar-marine-2d', {
  ja: '航海用又は船舶航行サービス用の二次元レーダーである',
  en: 'it is a two-dimensional marine or vessel traffic radar',
})
const mechanicalSingle = feature('radar-single-rotating-antenna', {
  ja: '単一の回転する機械式走査アンテナを有する',
  en: 'it has one rotating, mechanically scanned antenna',
})
const peakPower = measure('radar.peak-power', {
  unit: 'W',
  label: { ja: 'ピーク出力', en: 'peak power' },
})
const hopping = feature('radar-frequency-hopping', {
  ja: '周波数ホッピング能力を有する',
  en: 'it can hop frequencies',
})
const prediction = feature('radar-track-prediction', {
  ja: '次の走査より先の目標位置を予測する自動追尾を行う（航空管制・衝突防止を除く）',
  en: 'it predicts target positions beyond the next beam pass, other than for air traffic control or collision avoidance',
})
const fusion = feature('radar-data-fusion', {
  ja: '二以上のレーダーの目標データを6秒以内に重ね合わせる（省令9条13号ヲ(三)(四)）',
  en: 'it merges target data of two or more radars within 6 s',
})
const vesselTraffic = feature('radar-vessel-traffic-service', {
  ja: '船舶航行サービスのために設計された',
  en: 'it is designed for vessel traffic services',
})

const excluded = limb('item-10-11.except', {
  at: '9条13号',
  title: { ja: '除かれるレーダー', en: 'Radars left out' },
  when: any(secondaryRadar, carRadar, weatherRadar, approachRadar),
})

const marineShortPulse = limb('item-10-11.ru-2-except', {
  at: '9条13号ル(2)',
  title: { ja: '航海用二次元レーダーの除外', en: 'Marine two-dimensional radar left out' },
  when: all(
    marine2d,
    atMost(compression, '150 ×'),
    moreThan(compressedWidth, '30 ns'),
    mechanicalSingle,
    atMost(peakPower, '250 W'),
    not(hopping),
  ),
})

const longRangeExcluded = limb('item-10-11.ri-except', {
  at: '9条13号リ',
  title: { ja: '長距離地上レーダーの除外', en: 'Ground radars left out' },
  when: any(fishing, airTraffic, balloonTracking),
})

const limbs = [
  limb('item-10-11.i-1', {
    at: '9条13号イ(1)',
    title: { ja: 'ミリ波レーダー（平均出力）', en: 'Millimetre-wave radar, average power' },
    when: all(atLeast(high, '40 GHz'), atMost(low, '230 GHz'), moreThan(averagePower, '100 mW')),
  }),
  limb('item-10-11.i-2', {
    at: '9条13号イ(2)',
    title: { ja: 'ミリ波レーダー（位置精度）', en: 'Millimetre-wave radar, accuracy' },
    when: all(
      atLeast(high, '40 GHz'),
      atMost(low, '230 GHz'),
      atMost(rangeAccuracy, '1 m'),
      atMost(azimuthAccuracy, '0.2 °'),
    ),
  }),
  limb('item-10-11.ro', {
    at: '9条13号ロ',
    title: { ja: '広帯域同調', en: 'Tunable over a wide band' },
    when: moreThan(tuningWidth, '12.5 %'),
  }),
  limb('item-10-11.ha', {
    at: '9条13号ハ',
    title: { ja: '三以上の搬送周波数', en: 'Three or more carriers at once' },
    when: atLeast(carriers, '3'),
  }),
  limb('item-10-11.ni', {
    at: '9条13号ニ',
    title: { ja: '合成開口等', en: 'Synthetic aperture and the like' },
    when: imaging,
  }),
  limb('item-10-11.ho', {
    at: '9条13号ホ',
    title: { ja: '電子走査アレーアンテナ', en: 'Electronically scanned array' },
    when: arrayAntenna,
  }),
  limb('item-10-11.he', {
    at: '9条13号ヘ',
    title: { ja: '高度測定', en: 'Height finding' },
    when: heightFinding,
  }),
  limb('item-10-11.to', {
    at: '9条13号ト',
    title: { ja: '航空機搭載ドップラー', en: 'Airborne Doppler' },
    when: airborneDoppler,
  }),
  limb('item-10-11.chi', {
    at: '9条13号チ',
    title: { ja: 'スペクトル拡散・周波数アジリティー', en: 'Spread spectrum or frequency agility' },
    when: any(spreadSpectrum, agility),
  }),
  limb('item-10-11.ri', {
    at: '9条13号リ',
    title: { ja: '185 kmを超える地上レーダー', en: 'Ground radar beyond 185 km' },
    when: all(onGround, moreThan(instrumentedRange, '185 km')),
    unless: [longRangeExcluded],
  }),
  limb('item-10-11.nu', {
    at: '9条13号ヌ',
    title: { ja: 'レーザーレーダー', en: 'Lidar' },
    when: all(
      lidar,
      any(
        space,
        all(heterodyne, below(angularResolution, '20 µrad')),
        all(bathymetric, moreThan(lidarWavelength, '400 nm'), atMost(lidarWavelength, '600 nm')),
      ),
    ),
  }),
  limb('item-10-11.ru-1', {
    at: '9条13号ル(1)',
    title: { ja: 'パルス圧縮比', en: 'Pulse compression ratio' },
    when: moreThan(compression, '150 ×'),
  }),
  limb('item-10-11.ru-2', {
    at: '9条13号ル(2)',
    title: { ja: '圧縮パルス幅', en: 'Compressed pulse width' },
    when: below(compressedWidth, '200 ns'),
    unless: [marineShortPulse],
  }),
  limb('item-10-11.wo', {
    at: '9条13号ヲ',
    title: { ja: '目標データの処理', en: 'Processing of target data' },
    when: all(not(vesselTraffic), any(prediction, fusion)),
  }),
]

export const radars = entry('item-10-11', {
  item: '10(11)',
  at: '9条13号',
  title: { ja: 'レーダー', en: 'Radar' },
  heading: any(radar, lidar),
  when: any(...limbs),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '6A008', eu: '6A008' },
  unless: [excluded],
})
