import {
  biasRepeatability,
  designedFor,
  forInertial,
  gyroscope,
  linearAccelerometer,
  scaleRepeatability,
} from '../products/inertial-sensors.ts'
import { for300km, for500kg300km, usableInMissile } from '../products/missiles.ts'
import { all, any, atMost, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 4の項(16), (19): accelerometers, gyroscopes, magnetic sensors, gravimeters for missiles. */

export const accelerometers = entry('item-4-16-1', {
  item: '4(16)',
  at: '3条17号ハ',
  title: { ja: '加速度計（ミサイル関係）', en: 'Accelerometers (missiles)' },
  heading: linearAccelerometer,
  when: any(
    limb('item-4-16-1.repeatability', {
      at: '3条17号ハ',
      title: { ja: '0.125％未満かつ0.012263 m/s²未満', en: 'Below 1250 ppm and 0.012263 m/s²' },
      when: all(
        forInertial,
        for300km,
        below(scaleRepeatability, '0.125 %'),
        below(biasRepeatability, '0.012263 m/s²'),
      ),
    }),
    limb('item-4-16-1.high-acceleration', {
      at: '3条17号ホ',
      title: { ja: '981 m/s²超で使用できるように設計したもの', en: 'Designed for more than 981 m/s²' },
      when: all(forInertial, usableInMissile, moreThan(designedFor, '981 m/s²')),
    }),
  ),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '7A101', eu: '7A101' },
})

const drift = measure('gyroscope.drift-rate-at-1-g', {
  unit: '°/h',
  label: { ja: '9.81 m/s²におけるドリフトレートの安定性', en: 'drift rate stability at 9.81 m/s²' },
})

export const gyroscopes = entry('item-4-16-2', {
  item: '4(16)',
  at: '3条17号ニ',
  title: { ja: 'ジャイロスコープ（ミサイル関係）', en: 'Gyroscopes (missiles)' },
  heading: gyroscope,
  when: any(
    limb('item-4-16-2.drift', {
      at: '3条17号ニ',
      title: { ja: 'ドリフトレート0.5度毎時未満', en: 'Drift below 0.5 °/h' },
      when: all(for300km, below(drift, '0.5 °/h')),
    }),
    limb('item-4-16-2.high-acceleration', {
      at: '3条17号ホ',
      title: { ja: '981 m/s²超で使用できるように設計したもの', en: 'Designed for more than 981 m/s²' },
      when: all(forInertial, usableInMissile, moreThan(designedFor, '981 m/s²')),
    }),
  ),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '7A102', eu: '7A102' },
})

const magnetic = kind('magnetic-heading-sensor', {
  ja: '三軸の磁気方位センサー',
  en: 'a three-axis magnetic heading sensor',
})
const tilt = feature('magnetic-heading-sensor-tilt', {
  ja: 'ピッチ角±90度、ロール角±180度の内部傾き補正を有する',
  en: 'it compensates tilt of ±90° in pitch and ±180° in roll',
})
const heading = measure('magnetic-heading-sensor.accuracy', {
  unit: '°',
  label: { ja: '緯度±80度における方位角精度の実効値', en: 'rms heading accuracy at latitude ±80°' },
})
const forFlight = feature('magnetic-heading-sensor-for-flight-control', {
  ja: '飛行制御又は航法システムと統合するように設計した',
  en: 'it is designed to be integrated with flight control or navigation',
})

export const magneticSensors = entry('item-4-16-5', {
  item: '4(16)',
  at: '3条17号ト',
  title: { ja: '磁気方位センサー', en: 'Magnetic heading sensors' },
  heading: magnetic,
  when: all(usableInMissile, tilt, below(heading, '0.5 °'), forFlight),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '7A107' },
})

const gravimeter = kind('missile-gravimeter', {
  ja: '航空機搭載用又は船舶搭載用の重力計又はその部分品（値はその重力計のもの）',
  en: 'an airborne or shipborne gravimeter, or a part of it (the values are those of the gravimeter)',
})
const gradiometer = kind('missile-gravity-gradiometer', {
  ja: '航空機搭載用又は船舶搭載用の重力勾配計又はその部分品',
  en: 'an airborne or shipborne gravity gradiometer, or a part of it',
})
const accuracy = measure('missile-gravimeter.accuracy', {
  unit: 'mGal',
  label: { ja: '重力計の精度', en: 'accuracy of the gravimeter' },
})
const settling = measure('missile-gravimeter.time', {
  unit: 'min',
  label: { ja: '測定所要時間', en: 'time to measure' },
})

export const gravimeters = entry('item-4-19', {
  item: '4(19)',
  at: '3条20号',
  title: { ja: '重力計・重力勾配計（ミサイル関係）', en: 'Gravimeters and gradiometers (missiles)' },
  heading: any(gravimeter, gradiometer),
  when: all(
    for500kg300km,
    any(gradiometer, all(gravimeter, atMost(accuracy, '0.7 mGal'), atMost(settling, '2 min'))),
  ),
  completesItem: true,
  codes: { us: '6A107', eu: '6A107' },
})
