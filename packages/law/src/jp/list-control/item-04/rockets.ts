import { for300km, for500kg300km } from '../products/missiles.ts'
import { hybridMotor, impulse, solidMotor } from '../products/rocket-motors.ts'
import { unmannedAircraft as aircraft } from '../products/unmanned-aircraft.ts'
import { all, any, atLeast, atMost, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

/** 4の項(1) to (3): rockets, unmanned aircraft and their stages, by article 3 items 1 to 2 of the ministerial order. */

const rocket = kind('rocket', { ja: 'ロケット', en: 'a rocket' })
const range = measure('missile.range', {
  unit: 'km',
  label: { ja: 'ペイロードを運搬することができる最大の距離', en: 'greatest distance it can carry a payload' },
})
const rocketEquipment = kind('rocket-production-or-test-equipment', {
  ja: 'ロケットの製造用の装置若しくは工具（型を含む。）若しくは試験装置又はこれらの部分品',
  en: 'equipment or tools to make or test rockets, or a part of these',
})

export const rockets = entry('item-4-1', {
  item: '4(1)',
  at: '3条1号',
  title: { ja: 'ロケット', en: 'Rockets' },
  heading: any(rocket, rocketEquipment),
  when: any(all(rocket, atLeast(range, '300 km')), rocketEquipment),
  completesItem: true,
  codes: { us: '9A104', eu: '9A104' },
})

const aircraftEquipment = kind('300-km-unmanned-aircraft-equipment', {
  ja: 'ペイロードを300 km以上運搬することができる無人航空機の製造用の装置若しくは工具若しくは試験装置又はこれらの部分品',
  en: 'equipment or tools to make or test unmanned aircraft that carry a payload 300 km or more, or a part of these',
})
const sprays = feature('unmanned-aircraft-sprays-aerosol', {
  ja: 'エアゾールを噴霧するように設計している',
  en: 'it is designed to dispense aerosol',
})
const sprayPayload = measure('unmanned-aircraft.aerosol-payload', {
  unit: 'L',
  label: {
    ja: '燃料の他に運搬するように設計した粒子又は液体のペイロード',
    en: 'payload of particles or liquid beside fuel it is designed to carry',
  },
})
const autonomous = feature('unmanned-aircraft-autonomous', {
  ja: '自律的な飛行制御及び航行能力を有する',
  en: 'it has autonomous flight control and navigation',
})
const beyondSight = feature('unmanned-aircraft-flown-beyond-sight', {
  ja: '視認できる範囲を超えて人が飛行制御できる機能を有する',
  en: 'a person can control its flight beyond sight',
})
const model = feature('model-aircraft-for-sport', {
  ja: '娯楽又はスポーツの用に供する模型航空機である',
  en: 'it is a model aircraft for recreation or sport',
})

const longRange = limb('item-4-1-2.long-range', {
  at: '3条1号の2',
  title: { ja: 'ペイロードを300 km以上運搬できる無人航空機', en: 'Unmanned aircraft with a range of 300 km' },
  when: all(aircraft, atLeast(range, '300 km')),
})

export const unmannedAircraft = entry('item-4-1-2', {
  item: '4(1-2)',
  at: '3条1号の2',
  title: { ja: '無人航空機（ミサイル関係）', en: 'Unmanned aircraft (missiles)' },
  heading: any(aircraft, aircraftEquipment),
  when: any(
    longRange,
    aircraftEquipment,
    limb('item-4-1-2.aerosol', {
      at: '3条1号の3',
      title: {
        ja: 'エアゾールを噴霧する20 L超の無人航空機',
        en: 'Unmanned aircraft that dispense over 20 L of aerosol',
      },
      when: all(aircraft, sprays, moreThan(sprayPayload, '20 L'), any(autonomous, beyondSight)),
      unless: [
        limb('item-4-1-2.model', {
          at: '3条1号の3',
          title: { ja: '模型航空機', en: 'Model aircraft' },
          when: model,
        }),
      ],
    }),
  ),
  completesItem: true,
  codes: { us: '9A012 / 9A112', eu: '9A012 / 9A112' },
})

const stage = kind('rocket-stage', { ja: '多段ロケットの段', en: 'a stage of a rocket' })
const liquid = kind('liquid-or-gel-rocket-engine', {
  ja: '液体ロケット推進装置又はゲル状燃料ロケット推進装置（これに組み込まれるように設計したエンジン又はモータを含み、値はその推進装置のもの）',
  en: 'a liquid or gel rocket propulsion system, or an engine or motor designed into one (the values are those of the system)',
})
const reentry = kind('reentry-vehicle-or-part', {
  ja: '再突入機、その熱遮へい体、ヒートシンク若しくはこれらの部分品又は再突入機に使用するように設計した電子機器',
  en: 'a re-entry vehicle, its heat shield, heat sink or their parts, or electronics designed for it',
})
const guidance = kind('guidance-set', { ja: '誘導装置', en: 'a guidance set' })
const thrustControl = kind('thrust-vector-control', {
  ja: '推力の方向を制御する装置',
  en: 'a thrust vector control',
})
const accuracy = measure('guidance.error-of-range', {
  unit: '%',
  label: { ja: '飛行距離に対する平均誤差半径の比率', en: 'circular error as a share of the range' },
})

export const stages = entry('item-4-2', {
  item: '4(2)',
  at: '3条2号',
  title: {
    ja: 'ロケットの段・推進装置・再突入機・誘導装置',
    en: 'Stages, motors, re-entry vehicles and guidance',
  },
  heading: any(stage, solidMotor, hybridMotor, liquid, reentry, guidance, thrustControl),
  when: any(
    limb('item-4-2.stage', {
      at: '3条2号イ(1)',
      title: { ja: '多段ロケットの段', en: 'Stages of rockets' },
      when: all(stage, for300km),
    }),
    limb('item-4-2.solid', {
      at: '3条2号イ(2)',
      title: {
        ja: '固体・ハイブリッド：全力積841,000 N·s以上',
        en: 'Solid or hybrid: total impulse 841 kN·s',
      },
      when: all(any(solidMotor, hybridMotor), for300km, atLeast(impulse, '841 kN·s')),
    }),
    limb('item-4-2.liquid', {
      at: '3条2号イ(3)',
      title: { ja: '液体・ゲル：全力積841,000 N·s以上', en: 'Liquid or gel: total impulse 841 kN·s' },
      when: all(liquid, for300km, atLeast(impulse, '841 kN·s')),
    }),
    limb('item-4-2.reentry', {
      at: '3条2号ロ',
      title: { ja: '再突入機等', en: 'Re-entry vehicles and the like' },
      when: all(reentry, for500kg300km),
    }),
    limb('item-4-2.guidance', {
      at: '3条2号ロ(5)',
      title: { ja: '誘導装置：3.33％以下', en: 'Guidance: at most 3.33 % of the range' },
      when: all(guidance, for500kg300km, atMost(accuracy, '3.33 %')),
    }),
    limb('item-4-2.thrust', {
      at: '3条2号ロ(6)',
      title: { ja: '推力の方向を制御する装置', en: 'Thrust vector control' },
      when: all(thrustControl, for500kg300km),
    }),
  ),
  leftOut: {
    ja: '製造用の装置、工具、試験装置とその部分品、熱遮へい体の材料の限定',
    en: 'production and test equipment and its parts, and the materials of heat shields',
  },
  leftOutElsewhere: true,
  codes: { us: '9A105 / 9A106 / 9A107 / 9A116', eu: '9A105 / 9A107 / 9A116' },
})
