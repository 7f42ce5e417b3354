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
} from '../write/index.ts'

/** 11条2号, 5号, 6号, 7号, 10号–14号: what works under water or belongs to ships. */

const salvage = kind('salvage-system', {
  ja: '250 mを超える水深にある物体を回収するための装置',
  en: 'a system to recover objects from deeper than 250 m',
})
const liftingCapacity = measure('salvage.lift', {
  unit: 'MN',
  label: { ja: '揚荷能力', en: 'lifting capacity' },
})
const positionKeeping = measure('salvage.position-keeping', {
  unit: 'm',
  label: {
    ja: '自動船位保持装置の保持範囲',
    en: 'range within which position is kept by dynamic positioning',
  },
})
const deepPositionKeeping = measure('salvage.deep-position-keeping', {
  unit: 'm',
  label: {
    ja: '1,000 m超の水深における位置の保持範囲',
    en: 'range within which position is kept deeper than 1000 m',
  },
})

const strobe = kind('underwater-strobe', {
  ja: '水中用のストロボ照明装置',
  en: 'an underwater strobe light',
})
const flashEnergy = measure('strobe.flash-energy', {
  unit: 'J',
  label: { ja: '一回のフラッシュのエネルギー', en: 'energy of each flash' },
})
const flashRate = measure('strobe.flash-rate', {
  unit: 'Hz',
  label: { ja: '一秒間の発光回数', en: 'flashes each second' },
})
const argonLamp = kind('underwater-argon-lamp', {
  ja: 'アルゴンのアークを用いた水中用の照明装置',
  en: 'an underwater argon arc lamp',
})
const lampDepth = measure('underwater-lamp.depth', {
  unit: 'm',
  label: { ja: '使用できるように設計した水深', en: 'design depth' },
})

const underwaterRobot = kind('underwater-robot', {
  ja: '水中用のロボット（操縦・シーケンスロボットを除く）',
  en: 'an underwater robot, neither remotely driven nor of fixed sequence',
})
const touchControl = feature('underwater-robot-sensor-control', {
  ja: '力・トルク、距離又は触覚のセンサーの情報で制御する',
  en: 'it is controlled by sensors of force, torque, distance or touch',
})
const titanium = feature('underwater-robot-titanium-or-composite', {
  ja: '構造材にチタン合金又は繊維強化複合材料を用いる',
  en: 'it has a structure of titanium alloy or fibre composite',
})
const force = measure('underwater-robot.force', {
  unit: 'N',
  label: { ja: '作業できる力', en: 'working force' },
})
const torque = measure('underwater-robot.torque', {
  unit: 'N·m',
  label: { ja: '作業できるトルク', en: 'working torque' },
})

const manipulator = kind('submersible-manipulator', {
  ja: '潜水艇とともに使用する遠隔操作の関節マニピュレーター',
  en: 'an articulated remote manipulator for submersibles',
})
const masterSlave = feature('manipulator-master-slave', {
  ja: 'マスタースレーブ方式で制御する',
  en: 'it is controlled as master and slave',
})
const freedom = count('manipulator.degrees-of-freedom', {
  label: { ja: '動作自由度', en: 'degrees of freedom' },
})

const pitchPropeller = kind('controllable-pitch-propeller', {
  ja: '可変ピッチプロペラ又はそのハブ',
  en: 'a controllable-pitch propeller or its hub',
})
const propellerPower = measure('propeller.rated-power', {
  unit: 'MW',
  label: { ja: '定格入力', en: 'rated power' },
})
const liquidCooledMotor = kind('liquid-cooled-propulsion', {
  ja: '内部液冷式の電気推進機関',
  en: 'an internally liquid-cooled electric propulsion',
})
const superconductingMotor = kind('superconducting-propulsion', {
  ja: '超電導式推進機関',
  en: 'a superconducting propulsion',
})
const permanentMagnetMotor = kind('submersible-permanent-magnet-propulsion', {
  ja: '潜水艇用に特に設計した永久磁石の電気推進機関',
  en: 'a permanent magnet propulsion specially designed for submersibles',
})
const motorPower = measure('ship-propulsion.power', {
  unit: 'MW',
  label: { ja: '推進機関の出力', en: 'propulsion power' },
})

const buoyancy = kind('buoyancy-material', { ja: '浮力材', en: 'a buoyancy material' })
const buoyancyDepth = measure('buoyancy.depth', {
  unit: 'm',
  label: { ja: '使用できるように設計した水深', en: 'design depth' },
})
const buoyancyDensity = measure('buoyancy.density', {
  unit: 'kg/m³',
  label: { ja: '密度', en: 'density' },
})
const rebreather = kind('rebreather', {
  ja: '閉鎖回路式又は半閉鎖回路式の自給式潜水用具',
  en: 'a closed or semi-closed circuit rebreather',
})
const diverDeterrent = kind('diver-deterrent', {
  ja: '音波により人の水中活動を妨害する装置',
  en: 'an acoustic diver deterrent',
})
const deterrentLevel = measure('diver-deterrent.level', {
  unit: 'dB',
  signed: true,
  label: {
    ja: '200 Hz以下における音圧レベル（1 µPa基準）',
    en: 'sound pressure level at or below 200 Hz (re 1 µPa)',
  },
})

export const salvageEntry = entry('item-12-3', {
  item: '12(3)',
  at: '11条2号',
  completesItem: true,
  title: { ja: '水中の物体を回収する装置', en: 'Underwater recovery systems' },
  heading: salvage,
  codes: { us: '8A002' },
  when: all(
    moreThan(liftingCapacity, '5 MN'),
    any(atMost(positionKeeping, '20 m'), atMost(deepPositionKeeping, '10 m')),
  ),
})
const lights = [
  limb('item-12-4.i', {
    at: '11条5号イ',
    title: { ja: 'ストロボ照明', en: 'Strobe light' },
    when: all(strobe, moreThan(flashEnergy, '300 J'), moreThan(flashRate, '5 Hz')),
  }),
  limb('item-12-4.ro', {
    at: '11条5号ロ',
    title: { ja: 'アルゴンアーク照明', en: 'Argon arc lamp' },
    when: all(argonLamp, moreThan(lampDepth, '1000 m')),
  }),
]
export const lightEntry = entry('item-12-4', {
  item: '12(4)',
  at: '11条5号',
  completesItem: true,
  title: { ja: '水中用の照明装置', en: 'Underwater lights' },
  heading: any(strobe, argonLamp),
  when: any(...lights),
  codes: { us: '8A002.g', eu: '8A002.g' },
})
export const underwaterRobotEntry = entry('item-12-5-robot', {
  item: '12(5)',
  at: '11条6号',
  completesItem: true,
  title: { ja: '水中用のロボット', en: 'Underwater robots' },
  heading: underwaterRobot,
  when: any(touchControl, all(titanium, any(atLeast(force, '250 N'), atLeast(torque, '250 N·m')))),
  codes: { us: '8A002.h', eu: '8A002.h' },
})
export const manipulatorEntry = entry('item-12-2-manipulator', {
  item: '12(2)',
  at: '11条7号',
  title: { ja: '潜水艇のマニピュレーター', en: 'Manipulators for submersibles' },
  heading: manipulator,
  when: any(touchControl, all(masterSlave, atLeast(freedom, '5'))),
  codes: { us: '8A002.i', eu: '8A002.i' },
})
const shipParts = [
  limb('item-12-2-ship-part.i', {
    at: '11条10号イ',
    title: { ja: '可変ピッチプロペラ', en: 'Controllable-pitch propeller' },
    when: all(pitchPropeller, moreThan(propellerPower, '30 MW')),
  }),
  limb('item-12-2-ship-part.ro', {
    at: '11条10号ロ',
    title: { ja: '内部液冷式の電気推進機関', en: 'Liquid-cooled electric propulsion' },
    when: all(liquidCooledMotor, moreThan(motorPower, '2.5 MW')),
  }),
  limb('item-12-2-ship-part.ha', {
    at: '11条10号ハ',
    title: { ja: '超電導式推進機関', en: 'Superconducting propulsion' },
    when: all(superconductingMotor, moreThan(motorPower, '0.1 MW')),
  }),
  limb('item-12-2-ship-part.chi', {
    at: '11条10号チ',
    title: { ja: '永久磁石の電気推進機関', en: 'Permanent magnet propulsion' },
    when: all(permanentMagnetMotor, moreThan(motorPower, '0.1 MW')),
  }),
]
export const shipPartEntry = entry('item-12-2-ship-part', {
  item: '12(2)',
  at: '11条10号',
  title: { ja: '船舶の部分品', en: 'Ship parts' },
  heading: any(pitchPropeller, liquidCooledMotor, superconductingMotor, permanentMagnetMotor),
  when: any(...shipParts),
  leftOut: {
    ja: 'ニ、ホ、ヘ、ト(伝動装置、空気供給プロペラ、防音装置、ノズル)',
    en: 'items (ni), (ho), (he), (to): shafts, ventilated propellers, noise reduction, nozzles',
  },
  leftOutElsewhere: true,
  codes: { us: '8A002.o', eu: '8A002.o' },
})
export const buoyancyEntry = entry('item-12-8', {
  item: '12(8)',
  at: '11条12号',
  completesItem: true,
  title: { ja: '浮力材', en: 'Buoyancy materials' },
  heading: buoyancy,
  codes: { us: '8C001', eu: '8C001' },
  when: all(moreThan(buoyancyDepth, '1000 m'), below(buoyancyDensity, '561 kg/m³')),
})
export const rebreatherEntry = entry('item-12-9', {
  item: '12(9)',
  at: '11条13号',
  completesItem: true,
  title: { ja: '自給式潜水用具', en: 'Rebreathers' },
  heading: rebreather,
  codes: { us: '8A002.q', eu: '8A002.q' },
})
export const deterrentEntry = entry('item-12-10', {
  item: '12(10)',
  at: '11条14号',
  completesItem: true,
  title: { ja: '水中活動を妨害する装置', en: 'Diver deterrents' },
  heading: diverDeterrent,
  when: atLeast(deterrentLevel, '190 dB'),
  codes: { us: '8A002.r', eu: '8A002.r' },
})
