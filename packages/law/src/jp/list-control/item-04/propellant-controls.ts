import {
  all,
  any,
  atLeast,
  atMost,
  below,
  choice,
  entry,
  is,
  kind,
  limb,
  measure,
  moreThan,
} from '../write/index.ts'

/** 4の項(5), (5の2): servo valves, pumps, gas turbines and bearings of propellant controls, by article 3 items 6 and 6-2. */

const part = kind('propellant-control-valve-pump-or-turbine', {
  ja: '液体状、スラリー状又はゲル状の推進薬の制御装置に使用するように設計したサーボ弁、ポンプ又はガスタービン',
  en: 'a servo valve, pump or gas turbine designed for the control of liquid, slurry or gel propellant',
})
const sort = choice('propellant-control.part', {
  label: { ja: '推進薬の制御装置の部分', en: 'part of the propellant control' },
  options: {
    'servo-valve': { ja: 'サーボ弁', en: 'servo valve' },
    pump: { ja: '液体推進薬用のポンプ', en: 'pump for liquid propellant' },
    turbine: {
      ja: '液体推進薬のターボポンプ用のガスタービン',
      en: 'gas turbine of a liquid propellant turbopump',
    },
    other: { ja: 'その他', en: 'other' },
  },
})
const vibration = measure('propellant-control.vibration', {
  unit: 'm/s²',
  label: {
    ja: '20〜2,000 Hzで耐えるように設計した加速度の実効値',
    en: 'rms acceleration it is designed to withstand at 20 to 2,000 Hz',
  },
})
const flow = measure('servo-valve.flow', {
  unit: 'L/min',
  label: { ja: '絶対圧力7,000 kPa以上での流量', en: 'flow at 7,000 kPa absolute or more' },
})
const response = measure('servo-valve.response', {
  unit: 'ms',
  label: { ja: 'アクチュエータの応答時間', en: 'response time of the actuator' },
})
const shaft = measure('propellant-control.shaft-speed', {
  unit: 'rpm',
  label: { ja: '最大動作時の軸の回転数', en: 'shaft speed at its maximum' },
})
const outlet = measure('propellant-pump.discharge-pressure', {
  unit: 'kPa',
  label: { ja: '吐出し圧力', en: 'discharge pressure' },
})

export const propellantControls = entry('item-4-5', {
  item: '4(5)',
  at: '3条6号',
  title: {
    ja: '推進薬の制御装置のサーボ弁・ポンプ・ガスタービン',
    en: 'Servo valves, pumps and turbines for propellants',
  },
  heading: part,
  when: all(
    moreThan(vibration, '98 m/s²'),
    any(
      limb('item-4-5.servo-valve', {
        at: '3条6号ハ',
        title: {
          ja: 'サーボ弁：毎分0.024 m³以上、100 ms未満',
          en: 'Servo valves: 0.024 m³ a minute, below 100 ms',
        },
        when: all(is(sort, 'servo-valve'), atLeast(flow, '0.024 m³/min'), below(response, '100 ms')),
      }),
      limb('item-4-5.pump', {
        at: '3条6号ニ',
        title: { ja: 'ポンプ：毎分8,000回転以上又は7,000 kPa以上', en: 'Pumps: 8000 rpm or 7000 kPa' },
        when: all(is(sort, 'pump'), any(atLeast(shaft, '8000 rpm'), atLeast(outlet, '7000 kPa'))),
      }),
      limb('item-4-5.turbine', {
        at: '3条6号ホ',
        title: { ja: 'ガスタービン：毎分8,000回転以上', en: 'Gas turbines: 8000 rpm' },
        when: all(is(sort, 'turbine'), atLeast(shaft, '8000 rpm')),
      }),
    ),
  ),
  completesItem: true,
  codes: { us: '9A106.d', eu: '9A106.d' },
})

const bearing = kind('radial-ball-bearing-for-propellant-pump', {
  ja: '推進薬の制御装置に用いられるポンプに使用することができるラジアル玉軸受で、JIS B 1514-1の精度が2級以上のもの',
  en: 'a radial ball bearing of JIS B 1514-1 class 2 or better that can be used in a propellant pump',
})
const bore = measure('radial-bearing.bore', {
  unit: 'mm',
  label: { ja: '内輪内径', en: 'bore of the inner ring' },
})
const outside = measure('radial-bearing.outside-diameter', {
  unit: 'mm',
  label: { ja: '外輪外径', en: 'outside diameter of the outer ring' },
})
const width = measure('radial-bearing.width', { unit: 'mm', label: { ja: '幅', en: 'width' } })

export const bearings = entry('item-4-5-2', {
  item: '4(5-2)',
  at: '3条6号の2',
  title: { ja: 'ラジアル玉軸受', en: 'Radial ball bearings' },
  heading: bearing,
  when: all(
    atLeast(bore, '12 mm'),
    atMost(bore, '50 mm'),
    atLeast(outside, '25 mm'),
    atMost(outside, '100 mm'),
    atLeast(width, '10 mm'),
    atMost(width, '20 mm'),
  ),
  completesItem: true,
  codes: { us: '9A106.e', eu: '2A001 / 9A106' },
})
