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
} from '../write/index.ts'

/** 2の項(41): goods used in detonation or its test, by article 1 items 46 to 51 of the ministerial order. */

const tube = kind('cold-cathode-tube', {
  ja: '3個以上の電極を有する冷陰極管',
  en: 'a cold-cathode tube with three or more electrodes',
})
const anodeVoltage = measure('switch.peak-anode-voltage', {
  unit: 'V',
  label: { ja: 'せん頭陽極電圧', en: 'peak anode voltage' },
})
const anodeCurrent = measure('switch.peak-current', {
  unit: 'A',
  label: { ja: 'せん頭（陽極）電流', en: 'peak (anode) current' },
})
const delay = measure('switch.anode-delay', {
  unit: 'µs',
  label: { ja: '陽極遅延時間', en: 'anode delay time' },
})

export const coldCathodeTubes = entry('item-2-41-1', {
  item: '2(41)',
  at: '1条46号',
  title: { ja: '冷陰極管', en: 'Cold-cathode tubes' },
  heading: tube,
  when: all(atLeast(anodeVoltage, '2500 V'), atLeast(anodeCurrent, '100 A'), atMost(delay, '10 µs')),
  codes: { us: '3A228.a', eu: '3A228.a' },
})

export const sparkGaps = entry('item-2-41-2', {
  item: '2(41)',
  at: '1条47号',
  title: { ja: 'トリガー火花間げき', en: 'Triggered spark gaps' },
  heading: kind('triggered-spark-gap', { ja: 'トリガー火花間げき', en: 'a triggered spark gap' }),
  when: all(atMost(delay, '15 µs'), atLeast(anodeCurrent, '500 A')),
  codes: { us: '3A228.b', eu: '3A228.b' },
})

const turnOn = measure('switch.turn-on-time', {
  unit: 'µs',
  label: { ja: 'ターンオン時間', en: 'turn-on time' },
})

export const switchingModules = entry('item-2-41-3', {
  item: '2(41)',
  at: '1条48号',
  title: { ja: 'スイッチングを行う組立品', en: 'Switching assemblies' },
  heading: kind('switching-assembly', {
    ja: '高速度で大電流のスイッチングを行う機能を有する組立品',
    en: 'an assembly that switches large currents fast',
  }),
  when: all(moreThan(anodeVoltage, '2000 V'), atLeast(anodeCurrent, '500 A'), atMost(turnOn, '1 µs')),
  codes: { us: '3A228.c', eu: '3A228.c' },
})

const rated = measure('pulse-capacitor.rated-voltage', {
  unit: 'V',
  label: { ja: '定格電圧', en: 'rated voltage' },
})
const stored = measure('pulse-capacitor.energy', {
  unit: 'J',
  label: { ja: '総エネルギー', en: 'total energy' },
})
const capacitance = measure('pulse-capacitor.capacitance', {
  unit: 'µF',
  label: { ja: '公称静電容量', en: 'nominal capacitance' },
})
const inductance = measure('pulse-capacitor.inductance', {
  unit: 'nH',
  label: { ja: '直列インダクタンス', en: 'series inductance' },
})

export const pulseCapacitors = entry('item-2-41-4', {
  item: '2(41)',
  at: '1条49号',
  title: { ja: 'パルス用コンデンサ', en: 'Pulse discharge capacitors' },
  heading: kind('pulse-capacitor', { ja: 'パルス用コンデンサ', en: 'a pulse discharge capacitor' }),
  when: any(
    limb('item-2-41-4.large', {
      at: '1条49号イ',
      title: {
        ja: '1,400 V超、10 J超、0.5 µF超、50 nH未満',
        en: 'Over 1400 V, 10 J and 0.5 µF, below 50 nH',
      },
      when: all(
        moreThan(rated, '1400 V'),
        moreThan(stored, '10 J'),
        moreThan(capacitance, '0.5 µF'),
        below(inductance, '50 nH'),
      ),
    }),
    limb('item-2-41-4.small', {
      at: '1条49号ロ',
      title: { ja: '750 V超、0.25 µF超、10 nH未満', en: 'Over 750 V and 0.25 µF, below 10 nH' },
      when: all(moreThan(rated, '750 V'), moreThan(capacitance, '0.25 µF'), below(inductance, '10 nH')),
    }),
  ),
  codes: { us: '3A201.a', eu: '3A201.a' },
})

const modular = kind('modular-pulse-generator-or-flash', {
  ja: 'モジュール方式のパルス発生器又はキセノンせん光ランプの発光装置',
  en: 'a modular pulse generator or xenon flash lamp driver',
})
const generator = kind('pulse-generator', {
  ja: 'パルス発生器又はパルスヘッド',
  en: 'a pulse generator or pulse head',
})
const load = measure('pulse-generator.load', { unit: 'Ω', label: { ja: '抵抗負荷', en: 'resistive load' } })
const pulseTime = measure('pulse-generator.time', {
  unit: 'µs',
  label: { ja: '負荷にパルスを供給する時間', en: 'time in which it delivers the pulse' },
})
const pulseCurrent = measure('pulse-generator.current', {
  unit: 'A',
  label: { ja: 'パルスの出力電流', en: 'output current of the pulse' },
})
const size = measure('pulse-generator.size', {
  unit: 'cm',
  label: { ja: '寸法の最大値', en: 'largest dimension' },
})
const weight = measure('pulse-generator.mass', { unit: 'kg', label: { ja: '重量', en: 'mass' } })
const rugged = feature('pulse-generator-wide-temperature-or-space', {
  ja: '零下50度より低い温度から100度を超える温度まで、又は宇宙で用いることができるように設計している',
  en: 'it is designed to work from below −50 °C to above 100 °C, or in space',
})
const pulseVoltage = measure('pulse-generator.voltage', {
  unit: 'V',
  label: { ja: 'パルスの電圧', en: 'voltage of the pulse' },
})
const rise = measure('pulse-generator.rise-time', {
  unit: 'ps',
  label: { ja: 'パルス立上がり時間', en: 'pulse transition time' },
})

const modularListed = limb('item-2-41-5.modular', {
  at: '1条50号イ',
  title: {
    ja: 'モジュール方式：40 Ω未満に15 µs未満で100 A超',
    en: 'Modular: over 100 A into below 40 Ω within 15 µs',
  },
  when: all(
    modular,
    below(load, '40 Ω'),
    below(pulseTime, '15 µs'),
    moreThan(pulseCurrent, '100 A'),
    atMost(size, '30 cm'),
    below(weight, '30 kg'),
    rugged,
  ),
})

export const pulseGenerators = entry('item-2-41-5', {
  item: '2(41)',
  at: '1条50号',
  title: {
    ja: 'パルス発生器・キセノンせん光ランプの発光装置',
    en: 'Pulse generators and xenon flash drivers',
  },
  heading: any(modular, generator),
  when: any(
    modularListed,
    limb('item-2-41-5.fast', {
      at: '1条50号ロ',
      title: { ja: '55 Ω未満に6 V超、立上がり500 ps未満', en: 'Over 6 V into below 55 Ω, rise below 500 ps' },
      when: all(generator, below(load, '55 Ω'), moreThan(pulseVoltage, '6 V'), below(rise, '500 ps')),
      unless: [modularListed],
    }),
  ),
  codes: { us: '3A229 / 3A230', eu: '3A229 / 3A230' },
})

const firing = feature('detonator-part-electric', {
  ja: '電気信号により火薬類の起爆を制御することができる',
  en: 'it can control the initiation of explosives by electric signal',
})
const stripline = feature('detonator-part-stripline', {
  ja: 'ストリップラインの構造を有する',
  en: 'it has a stripline structure',
})
const detonatorVoltage = measure('detonator-part.rated-voltage', {
  unit: 'kV',
  label: { ja: '定格電圧', en: 'rated voltage' },
})
const path = measure('detonator-part.inductance', {
  unit: 'nH',
  label: { ja: 'インダクタンスパス', en: 'inductance of the path' },
})

export const detonatorParts = entry('item-2-41-7', {
  item: '2(41)',
  at: '1条51号',
  title: { ja: '雷管の部分品', en: 'Parts of detonators' },
  heading: kind('detonator-part', { ja: '雷管の部分品', en: 'a part of a detonator' }),
  when: all(firing, stripline, moreThan(detonatorVoltage, '2 kV'), below(path, '20 nH')),
  completesItem: true,
})
