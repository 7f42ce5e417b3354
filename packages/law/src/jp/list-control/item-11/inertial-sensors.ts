import {
  accelerometers as missileAccelerometers,
  gyroscopes as missileGyroscopes,
} from '../item-04/inertial.ts'
import {
  biasRepeatability,
  designedFor,
  forInertial,
  gyroscope,
  linearAccelerometer,
  scaleRepeatability,
} from '../products/inertial-sensors.ts'
import {
  all,
  any,
  atLeast,
  atMost,
  below,
  entry,
  feature,
  kind,
  limb,
  measure,
  moreThan,
  not,
} from '../write/index.ts'

/** 10条1号・2号: accelerometers and gyroscopes. */

const angularAccelerometer = kind('angular-accelerometer', {
  ja: '角加速度計又は回転加速度計',
  en: 'an angular or rotational accelerometer',
})
const spinningMass = feature('gyroscope-spinning-mass', {
  ja: 'スピニングマスジャイロである',
  en: 'it is a spinning mass gyro',
})

const biasStability = measure('accelerometer.bias-stability', {
  unit: 'mm/s²',
  label: { ja: 'バイアスの安定性（校正後、一年間）', en: 'bias stability over a year, after calibration' },
})
const scaleStability = measure('accelerometer.scale-factor-stability', {
  unit: '%',
  label: { ja: 'スケールファクターの安定性（一年間）', en: 'scale factor stability over a year' },
})

const rateRange = measure('gyroscope.rate-range', {
  unit: '°/s',
  label: { ja: '角速度の測定範囲', en: 'rate range' },
})
const biasMonth = measure('gyroscope.bias-stability-month', {
  unit: '°/h',
  label: { ja: '1 Gで一月間測定したバイアスの安定性', en: 'bias stability measured over a month at 1 g' },
})
const biasMinutes = measure('gyroscope.bias-stability-3min', {
  unit: '°/h',
  label: {
    ja: '1 Gで三分間測定したバイアスの安定性',
    en: 'bias stability measured over three minutes at 1 g',
  },
})
export const randomWalk = measure('gyroscope.angle-random-walk', {
  unit: '°/√h',
  label: { ja: '角度のランダムウォーク', en: 'angle random walk' },
})

/** The bounds of acceleration in the law: 15 g, 100 g. */
const fifteen = '147.15 m/s²'
const hundred = '981 m/s²'

const accelerometers = [
  limb('item-11-1.i-1-1', {
    at: '10条1号イ(1)1',
    title: { ja: '15 G以下・バイアスの安定性', en: 'Up to 15 g, bias stability' },
    when: all(linearAccelerometer, atMost(designedFor, fifteen), below(biasStability, '0.00128 m/s²')),
  }),
  limb('item-11-1.i-1-2', {
    at: '10条1号イ(1)2',
    title: { ja: '15 G以下・スケールファクターの安定性', en: 'Up to 15 g, scale factor stability' },
    when: all(linearAccelerometer, atMost(designedFor, fifteen), below(scaleStability, '0.013 %')),
  }),
  limb('item-11-1.i-2', {
    at: '10条1号イ(2)',
    title: { ja: '15 G超100 G以下', en: 'Above 15 g to 100 g' },
    when: all(
      linearAccelerometer,
      moreThan(designedFor, fifteen),
      atMost(designedFor, hundred),
      below(biasRepeatability, '0.0122625 m/s²'),
      below(scaleRepeatability, '0.125 %'),
    ),
  }),
  limb('item-11-1.i-3', {
    at: '10条1号イ(3)',
    title: { ja: '慣性航法用・100 G超', en: 'For inertial navigation, above 100 g' },
    when: all(linearAccelerometer, forInertial, moreThan(designedFor, hundred)),
  }),
  limb('item-11-1.ro', {
    at: '10条1号ロ',
    title: { ja: '角加速度計・100 G超', en: 'Angular accelerometer, above 100 g' },
    when: all(angularAccelerometer, moreThan(designedFor, hundred)),
  }),
]
export const accelerometerEntry = entry('item-11-1', {
  item: '11(1)',
  at: '10条1号',
  title: { ja: '加速度計', en: 'Accelerometers' },
  heading: any(linearAccelerometer, angularAccelerometer),
  when: any(...accelerometers),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '7A001', eu: '7A001' },
  unless: [missileAccelerometers.rule],
})

const gyroscopes = [
  limb('item-11-2.i-1-1', {
    at: '10条2号イ(1)1',
    title: { ja: '500 °/s未満・バイアスの安定性', en: 'Below 500 °/s, bias stability' },
    when: all(atMost(designedFor, hundred), below(rateRange, '500 °/s'), below(biasMonth, '0.5 °/h')),
  }),
  limb('item-11-2.i-1-2', {
    at: '10条2号イ(1)2',
    title: { ja: '500 °/s未満・ランダムウォーク', en: 'Below 500 °/s, random walk' },
    when: all(
      atMost(designedFor, hundred),
      below(rateRange, '500 °/s'),
      not(spinningMass),
      atMost(randomWalk, '0.0035 °/√h'),
    ),
  }),
  limb('item-11-2.i-2-1', {
    at: '10条2号イ(2)1',
    title: { ja: '500 °/s以上・バイアスの安定性', en: 'From 500 °/s, bias stability' },
    when: all(atMost(designedFor, hundred), atLeast(rateRange, '500 °/s'), below(biasMinutes, '4 °/h')),
  }),
  limb('item-11-2.i-2-2', {
    at: '10条2号イ(2)2',
    title: { ja: '500 °/s以上・ランダムウォーク', en: 'From 500 °/s, random walk' },
    when: all(
      atMost(designedFor, hundred),
      atLeast(rateRange, '500 °/s'),
      not(spinningMass),
      atMost(randomWalk, '0.1 °/√h'),
    ),
  }),
  limb('item-11-2.ro', {
    at: '10条2号ロ',
    title: { ja: '100 G超', en: 'Above 100 g' },
    when: moreThan(designedFor, hundred),
  }),
]
export const gyroscopeEntry = entry('item-11-2', {
  item: '11(2)',
  at: '10条2号',
  title: { ja: 'ジャイロスコープ・角速度センサー', en: 'Gyroscopes and angular rate sensors' },
  heading: gyroscope,
  when: any(...gyroscopes),
  leftOut: { ja: '部分品', en: 'parts' },
  leftOutElsewhere: true,
  codes: { us: '7A002', eu: '7A002' },
  unless: [missileGyroscopes.rule],
})
