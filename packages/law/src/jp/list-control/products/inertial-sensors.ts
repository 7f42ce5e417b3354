import { feature, kind, measure } from '../write/index.ts'

/** Accelerometers and gyroscopes, as items 4 and 11 look at them. */

export const linearAccelerometer = kind('linear-accelerometer', {
  ja: '直線加速度計',
  en: 'a linear accelerometer',
})

export const gyroscope = kind('gyroscope', {
  ja: 'ジャイロスコープ又は角速度センサー',
  en: 'a gyroscope or angular rate sensor',
})

export const designedFor = measure('inertial-sensor.linear-acceleration', {
  unit: 'm/s²',
  label: {
    ja: '使用できるように設計した直線加速度の上限',
    en: 'highest linear acceleration it is designed for',
  },
})

export const forInertial = feature('accelerometer-for-inertial-navigation', {
  ja: '慣性航法装置又は慣性誘導装置に使用するように設計した',
  en: 'it is designed for inertial navigation or guidance',
})

export const biasRepeatability = measure('accelerometer.bias-repeatability', {
  unit: 'mm/s²',
  label: { ja: 'バイアスの再現性（一年間）', en: 'bias repeatability over a year' },
})

export const scaleRepeatability = measure('accelerometer.scale-factor-repeatability', {
  unit: '%',
  label: { ja: 'スケールファクターの再現性（一年間）', en: 'scale factor repeatability over a year' },
})
