import { gravimeters as missileGravimeters } from '../item-04/inertial.ts'
import { all, any, below, entry, feature, kind, limb, measure } from '../write/index.ts'

/** 9条12号: gravimeters and gravity gradiometers. */

const gravimeter = kind('gravimeter', { ja: '重力計', en: 'a gravimeter' })
const gravityGradiometer = kind('gravity-gradiometer', {
  ja: '重力勾配計',
  en: 'a gravity gradiometer',
})
const forGround = feature('gravimeter-for-ground', {
  ja: '地上用に設計した',
  en: 'it is designed for use on the ground',
})
const forVehicles = feature('gravimeter-for-vehicles', {
  ja: '移動体搭載用に設計した',
  en: 'it is designed to be carried by a vehicle, ship or aircraft',
})
const worden = feature('gravimeter-worden', {
  ja: 'ウォルドン型である',
  en: 'it is of the Worden type',
})
const staticAccuracy = measure('gravimeter.static-accuracy', {
  unit: 'mGal',
  label: { ja: '静止状態の精度', en: 'accuracy at rest' },
})
const movingAccuracy = measure('gravimeter.moving-accuracy', {
  unit: 'mGal',
  label: { ja: '変動状態の精度', en: 'accuracy in motion' },
})
const settling = measure('gravimeter.measuring-time', {
  unit: 'min',
  label: { ja: '変動状態での測定所要時間', en: 'time to measure in motion' },
})

const wordenType = limb('item-10-10.i-except', {
  at: '9条12号イ',
  title: { ja: 'ウォルドン型の除外', en: 'Worden type left out' },
  when: worden,
})

const limbs = [
  limb('item-10-10.i', {
    at: '9条12号イ',
    title: { ja: '地上用の重力計', en: 'Gravimeter for the ground' },
    when: all(gravimeter, forGround, below(staticAccuracy, '10 µGal')),
    unless: [wordenType],
  }),
  limb('item-10-10.ro', {
    at: '9条12号ロ',
    title: { ja: '移動体搭載用の重力計', en: 'Gravimeter carried by a vehicle' },
    when: all(
      gravimeter,
      forVehicles,
      below(staticAccuracy, '0.7 mGal'),
      below(movingAccuracy, '0.7 mGal'),
      below(settling, '2 min'),
    ),
  }),
  limb('item-10-10.gradiometer', {
    at: '9条12号',
    title: { ja: '重力勾配計', en: 'Gravity gradiometer' },
    when: gravityGradiometer,
  }),
]

export const gravimeters = entry('item-10-10', {
  item: '10(10)',
  at: '9条12号',
  completesItem: true,
  title: { ja: '重力計・重力勾配計', en: 'Gravimeters and gravity gradiometers' },
  heading: any(gravimeter, gravityGradiometer),
  codes: { us: '6A007', eu: '6A007' },
  when: any(...limbs),
  unless: [missileGravimeters.rule],
})
