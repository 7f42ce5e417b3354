import { robots as nuclearRobots } from '../item-02/robots.ts'
import { dose, explosionProof, forPainting, robot } from '../products/robots.ts'
import { all, any, atLeast, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 5条1号・9号・10号: bearings, robots, rotary tables and tilting spindles. */

const rollingBearing = kind('rolling-bearing', {
  ja: '玉軸受又はころ軸受（円すいころ軸受を除く）',
  en: 'a ball or roller bearing, not a tapered roller bearing',
})
const monel = feature('bearing-monel-or-beryllium', {
  ja: '内輪、外輪及び転動体の全てがモネル製又はベリリウム製である',
  en: 'it its rings and rolling elements are all of monel or beryllium',
})
const precision = feature('bearing-grade-4-or-2', {
  ja: 'JIS B 1514-1の精度の等級が4級又は2級以上である',
  en: 'it its tolerance class of JIS B 1514-1 is 4 or 2 or better',
})
const magneticBearing = kind('active-magnetic-bearing', {
  ja: '能動型の磁気軸受システム',
  en: 'an active magnetic bearing system',
})
const bearingFlux = measure('magnetic-bearing.flux-density', {
  unit: 'T',
  label: { ja: '磁束密度', en: 'flux density' },
})
const bearingYield = measure('magnetic-bearing.yield-strength', {
  unit: 'MPa',
  label: { ja: '材料の降伏点', en: 'yield strength of its material' },
})
const homopolar = feature('magnetic-bearing-homopolar', {
  ja: '全電磁式で三次元ホモポーラバイアス励磁方式のアクチュエータを用いる',
  en: 'it is all-electromagnetic with three-dimensional homopolar bias actuators',
})
const sensorHeat = measure('magnetic-bearing.sensor-temperature', {
  unit: '°C',
  signed: true,
  label: {
    ja: '位置検出器を用いることができる温度',
    en: 'temperature at which its position sensors can be used',
  },
})

const robotAltitude = measure('robot.altitude', {
  unit: 'm',
  label: { ja: '使用するように設計した高度', en: 'altitude it is designed for' },
})

const rotaryTable = kind('compound-rotary-table', {
  ja: '工作機械用に設計した複合回転テーブル',
  en: 'a compound rotary table designed for machine tools',
})
const tiltingSpindle = kind('tilting-spindle', {
  ja: '加工中に中心線の角度を変更できる工作機械用のスピンドル',
  en: 'a spindle for machine tools whose axis can be tilted while machining',
})
const forCutting = feature('table-or-spindle-turning-milling-grinding', {
  ja: '旋削、フライス削り又は研削をする工作機械用に設計した',
  en: 'it is designed for machine tools that turn, mill or grind',
})
const contouring = feature('table-or-spindle-contouring', {
  ja: '輪郭制御のために（テーブルは二つの回転軸を）同時に制御できるように設計した',
  en: 'it is designed for simultaneous contouring control (a table, of two rotary axes)',
})

const paintRobots = limb('item-6-7.i-except', {
  at: '5条9号イ',
  title: { ja: '塗装用の除外', en: 'Painting robots left out' },
  when: forPainting,
})

export const bearings = entry('item-6-1', {
  item: '6(1)',
  at: '5条1号',
  title: { ja: '軸受', en: 'Bearings' },
  heading: any(rollingBearing, magneticBearing),
  when: any(
    limb('item-6-1.i', {
      at: '5条1号イ',
      title: { ja: '玉軸受・ころ軸受', en: 'Ball and roller bearings' },
      when: all(rollingBearing, monel, precision),
    }),
    limb('item-6-1.ha-1', {
      at: '5条1号ハ(1)',
      title: { ja: '磁気軸受・磁束密度', en: 'Magnetic bearing, flux density' },
      when: all(magneticBearing, atLeast(bearingFlux, '2 T'), moreThan(bearingYield, '414 MPa')),
    }),
    limb('item-6-1.ha-2', {
      at: '5条1号ハ(2)',
      title: { ja: '磁気軸受・アクチュエータ', en: 'Magnetic bearing, actuators' },
      when: all(magneticBearing, homopolar),
    }),
    limb('item-6-1.ha-3', {
      at: '5条1号ハ(3)',
      title: { ja: '磁気軸受・位置検出器', en: 'Magnetic bearing, sensors' },
      when: all(magneticBearing, atLeast(sensorHeat, '177 °C')),
    }),
  ),
  leftOut: { ja: '部分品、4の項に掲げるものの優先', en: 'parts; bearings of item 4, which come first' },
  leftOutElsewhere: true,
  codes: { us: '2A001', eu: '2A001' },
})
export const robots = entry('item-6-7', {
  item: '6(7)',
  at: '5条9号',
  title: { ja: 'ロボット', en: 'Robots' },
  heading: robot,
  when: any(
    limb('item-6-7.i', {
      at: '5条9号イ',
      title: { ja: '防爆構造', en: 'Explosion-proof' },
      when: explosionProof,
      unless: [paintRobots],
    }),
    limb('item-6-7.ro', {
      at: '5条9号ロ',
      title: { ja: '耐放射線', en: 'Radiation-hardened' },
      when: moreThan(dose, '5000 Gy'),
    }),
    limb('item-6-7.ha', {
      at: '5条9号ハ',
      title: { ja: '高高度', en: 'High altitude' },
      when: moreThan(robotAltitude, '30000 m'),
    }),
  ),
  unless: [nuclearRobots.rule],

  codes: { us: '2B007', eu: '2B007' },
})
export const tablesAndSpindles = entry('item-6-8', {
  item: '6(8)',
  at: '5条10号',
  completesItem: true,
  title: { ja: '複合回転テーブル・スピンドル', en: 'Compound rotary tables and tilting spindles' },
  heading: any(rotaryTable, tiltingSpindle),
  when: all(forCutting, contouring),
  codes: { us: '2B008', eu: '2B008' },
})
