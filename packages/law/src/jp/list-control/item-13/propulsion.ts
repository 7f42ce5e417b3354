import { stages as missileStages } from '../item-04/rockets.ts'
import { hybridMotor, impulse, solidMotor } from '../products/rocket-motors.ts'
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

/** 12条2号, 6号ニホト, 7号–9号: marine gas turbines and rocket propulsion. */

const marineTurbine = kind('marine-gas-turbine', {
  ja: '液体燃料の船舶用ガスタービンエンジン（派生型を含む）',
  en: 'a marine gas turbine for liquid fuel, or one derived',
})
const turbinePower = measure('marine-turbine.power', {
  unit: 'kW',
  label: {
    ja: '最大連続出力（ISO 3977-2の比較基準条件）',
    en: 'maximum continuous power at ISO 3977-2 reference conditions',
  },
})
const fuelRate = measure('marine-turbine.fuel-rate', {
  unit: 'kg/kWh',
  label: {
    ja: '最大連続出力の35 %における補正燃料消費率',
    en: 'corrected specific fuel consumption at 35 % of the power',
  },
})

const specificImpulse = measure('rocket-motor.specific-impulse', {
  unit: 'kN·s/kg',
  label: { ja: '比推力（燃焼器内7 MPa、海面レベル）', en: 'specific impulse at 7 MPa, sea level' },
})
const massFraction = measure('rocket-motor.mass-fraction', {
  unit: '%',
  label: { ja: 'ステージのマスフラクション', en: 'stage mass fraction' },
})
const solids = measure('rocket-motor.propellant-solids', {
  unit: '%',
  label: { ja: '推進薬固体比率', en: 'propellant solids loading' },
})
const directBonding = feature('rocket-motor-direct-bonding', {
  ja: 'ダイレクトボンディングモータ設計法を用いた',
  en: 'it uses direct-bonded motor design',
})
const listedParts = feature('rocket-motor-listed-parts', {
  ja: '12条8号に該当する部分品を内蔵する',
  en: 'it contains parts of art. 12 item 8',
})
const vacuumThrust = measure('rocket-motor.vacuum-thrust', {
  unit: 'kN',
  label: { ja: '出口が真空の状態での推力', en: 'vacuum thrust' },
})

const turbopump = kind('rocket-turbopump', {
  ja: '液体ロケットのターボポンプ',
  en: 'a turbopump of a liquid rocket',
})
const dischargePressure = measure('turbopump.discharge-pressure', {
  unit: 'MPa',
  label: { ja: '吐出圧', en: 'discharge pressure' },
})
const thrustChamber = kind('rocket-thrust-chamber', {
  ja: '液体ロケットの推力発生器又はそのノズル',
  en: 'a thrust chamber of a liquid rocket or its nozzle',
})
const chamberPressure = measure('thrust-chamber.pressure', {
  unit: 'MPa',
  label: { ja: '推力発生器の圧力', en: 'chamber pressure' },
})
const motorCase = kind('rocket-motor-case', {
  ja: 'フィラメントワインディング法による複合材のモータケース',
  en: 'a filament-wound composite motor case',
})
const caseDiameter = measure('motor-case.diameter', {
  unit: 'm',
  label: { ja: '直径', en: 'diameter' },
})
const structuralEfficiency = measure('motor-case.structural-efficiency', {
  unit: 'km',
  label: { ja: '構造効率比', en: 'structural efficiency ratio' },
})
const nozzle = kind('solid-rocket-nozzle', {
  ja: '固体ロケットのノズル',
  en: 'a nozzle of a solid rocket',
})
const nozzleThrust = measure('rocket-nozzle.thrust', {
  unit: 'kN',
  label: { ja: '推力', en: 'thrust' },
})
const erosion = measure('rocket-nozzle.throat-erosion', {
  unit: 'mm/s',
  label: { ja: 'スロートの侵食率', en: 'throat erosion rate' },
})

export const marineTurbineEntry = entry('item-13-1-marine', {
  item: '13(1)',
  at: '12条2号',
  title: { ja: '船舶用のガスタービンエンジン', en: 'Marine gas turbines' },
  heading: marineTurbine,
  leftOut: { ja: '組立品・部分品', en: 'assemblies and parts' },
  leftOutElsewhere: true,
  codes: { us: '9A002', eu: '9A002' },
  when: all(atLeast(turbinePower, '24245 kW'), atMost(fuelRate, '0.219 kg/kWh')),
})

const solid = [
  limb('item-13-3-solid.i', {
    at: '12条7号イ',
    title: { ja: '全力積・比推力', en: 'Total or specific impulse' },
    when: any(moreThan(impulse, '1.1 MN·s'), atLeast(specificImpulse, '2.4 kN·s/kg')),
  }),
  limb('item-13-3-solid.ro', {
    at: '12条7号ロ',
    title: { ja: 'マスフラクション', en: 'Mass fraction' },
    when: all(moreThan(massFraction, '88 %'), moreThan(solids, '86 %')),
  }),
  limb('item-13-3-solid.ha', {
    at: '12条7号ハ',
    title: { ja: '該当する部分品を内蔵', en: 'With listed parts' },
    when: listedParts,
  }),
  limb('item-13-3-solid.ni', {
    at: '12条7号ニ',
    title: { ja: 'ダイレクトボンディング', en: 'Direct bonding' },
    when: directBonding,
  }),
]
export const solidMotorEntry = entry('item-13-3-solid', {
  item: '13(3)',
  at: '12条7号',
  title: { ja: '固体ロケット推進装置', en: 'Solid rocket motors' },
  heading: solidMotor,
  when: any(...solid),
  codes: { us: '9A007', eu: '9A007' },
  unless: [missileStages.rule],
})
export const hybridMotorEntry = entry('item-13-3-hybrid', {
  item: '13(3)',
  at: '12条9号',
  title: { ja: 'ハイブリッドロケット推進装置', en: 'Hybrid rocket motors' },
  heading: hybridMotor,
  when: any(moreThan(impulse, '1.1 MN·s'), moreThan(vacuumThrust, '220 kN')),
  codes: { us: '9A009', eu: '9A009' },
  unless: [missileStages.rule],
})
const rocketParts = [
  limb('item-13-3-part.ni', {
    at: '12条6号ニ',
    title: { ja: 'ターボポンプ', en: 'Turbopump' },
    when: all(turbopump, moreThan(dischargePressure, '17.5 MPa')),
  }),
  limb('item-13-3-part.ho', {
    at: '12条6号ホ',
    title: { ja: '推力発生器', en: 'Thrust chamber' },
    when: all(thrustChamber, moreThan(chamberPressure, '10.6 MPa')),
  }),
  limb('item-13-3-part.8-ro', {
    at: '12条8号ロ',
    title: { ja: 'モータケース', en: 'Motor case' },
    when: all(motorCase, any(moreThan(caseDiameter, '0.61 m'), moreThan(structuralEfficiency, '25 km'))),
  }),
  limb('item-13-3-part.8-ha', {
    at: '12条8号ハ',
    title: { ja: 'ノズル', en: 'Nozzle' },
    when: all(nozzle, any(moreThan(nozzleThrust, '45 kN'), below(erosion, '0.075 mm/s'))),
  }),
]
export const rocketPartEntry = entry('item-13-3-part', {
  item: '13(3)',
  at: '12条6号',
  title: { ja: 'ロケット推進装置の部分品', en: 'Parts of rocket propulsion' },
  heading: any(turbopump, thrustChamber, motorCase, nozzle),
  leftOut: { ja: '6号イ–ハ・ヘ–チ、8号イ・ニ', en: 'item 6 (i)–(ha) and (he)–(chi), item 8 (i) and (ni)' },
  leftOutElsewhere: true,
  codes: { us: '9A006', eu: '9A006' },
  when: any(...rocketParts),
})
