import { unmannedAircraft as missileAircraft } from '../item-04/rockets.ts'
import { unmannedAircraft } from '../products/unmanned-aircraft.ts'
import { all, any, atLeast, below, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 12条10号の2: unmanned aircraft. */

const beyondSight = feature('unmanned-aircraft-beyond-sight', {
  ja: '操縦者の視覚に頼ることなく制御された飛行を行うよう設計した',
  en: 'it is designed for controlled flight out of the operator’s natural sight',
})
const endurance = measure('unmanned-aircraft.endurance', {
  unit: 'min',
  label: { ja: '最大航続時間', en: 'maximum endurance' },
})
const gust = measure('unmanned-aircraft.gust', {
  unit: 'km/h',
  label: {
    ja: '離陸し安定した制御飛行が可能な突風の速度',
    en: 'gust in which it can take off and fly stably',
  },
})
const conversionKit = kind('unmanned-conversion-kit', {
  ja: '有人航空機を該当する無人航空機に変換する装置',
  en: 'equipment that converts a manned aircraft into such an unmanned one',
})
const highEngine = kind('high-altitude-piston-engine', {
  ja: '無人航空機用の空気吸入式レシプロ又は内燃式ロータリーエンジン',
  en: 'an air-breathing piston or rotary engine for unmanned aircraft',
})
const altitude = measure('high-altitude-engine.altitude', {
  unit: 'm',
  label: { ja: '飛行させることができる高度', en: 'altitude it is designed for' },
})

const limbs = [
  limb('item-13-4.i-1', {
    at: '12条10号の2イ(1)',
    title: { ja: '30分以上1時間未満・突風中の離陸', en: '30 min to under 1 h, take-off in gusts' },
    when: all(
      unmannedAircraft,
      beyondSight,
      atLeast(endurance, '30 min'),
      below(endurance, '1 h'),
      atLeast(gust, '46.3 km/h'),
    ),
  }),
  limb('item-13-4.i-2', {
    at: '12条10号の2イ(2)',
    title: { ja: '1時間以上', en: '1 h or longer' },
    when: all(unmannedAircraft, beyondSight, atLeast(endurance, '1 h')),
  }),
  limb('item-13-4.ro-3', {
    at: '12条10号の2ロ(3)',
    title: { ja: '変換する装置', en: 'Conversion equipment' },
    when: conversionKit,
  }),
  limb('item-13-4.ro-4', {
    at: '12条10号の2ロ(4)',
    title: { ja: '高高度用のエンジン', en: 'High altitude engine' },
    when: all(highEngine, moreThan(altitude, '15240 m')),
  }),
]

export const unmannedAircraftEntry = entry('item-13-4', {
  item: '13(4)',
  at: '12条10号の2',
  completesItem: true,
  title: { ja: '無人航空機', en: 'Unmanned aircraft' },
  heading: any(unmannedAircraft, conversionKit, highEngine),
  when: any(...limbs),
  codes: { us: '9A012', eu: '9A012' },
  unless: [missileAircraft.rule],
})
