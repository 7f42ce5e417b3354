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

/** 4の項(3)2: jet engines, by article 3 item 3 (i), (ii) and (x) of the ministerial order. */

const turbojet = kind('turbojet-or-turbofan', {
  ja: 'ターボジェットエンジン又はターボファンエンジン',
  en: 'a turbojet or turbofan engine',
})
const thrust = measure('jet-engine.thrust', { unit: 'N', label: { ja: '最大推力', en: 'maximum thrust' } })
const consumption = measure('jet-engine.fuel-consumption', {
  unit: 'kg/(N·h)',
  label: { ja: '燃料消費率', en: 'specific fuel consumption' },
})
const dryMass = measure('jet-engine.dry-mass', { unit: 'kg', label: { ja: '乾燥重量', en: 'dry mass' } })
const rotor = measure('jet-engine.first-rotor-diameter', {
  unit: 'm',
  label: { ja: '一段目のローターの直径', en: 'diameter of the first-stage rotor' },
})
const civil = feature('engine-certified-for-civil-aircraft', {
  ja: '本邦の政府機関が民間航空機に使用することを認定した',
  en: 'a government body of Japan certified it for civil aircraft',
})
const designedForMissile = feature('engine-designed-for-missile-or-long-range-aircraft', {
  ja: '500 kg以上のペイロードを300 km以上運搬することができるロケット又はペイロードを300 km以上運搬することができる無人航空機に使用するように設計し、又は改造した',
  en: 'it is designed or modified for a rocket that carries 500 kg or more 300 km or more, or an unmanned aircraft with a range of 300 km',
})

const small = limb('item-4-3-2.small', {
  at: '3条3号イ(1)',
  title: {
    ja: '400 N超、0.15 kg/(N·h)以下、750 kg未満、1 m未満',
    en: 'Over 400 N, at most 0.15 kg/(N·h), below 750 kg and 1 m',
  },
  when: all(
    moreThan(thrust, '400 N'),
    atMost(consumption, '0.15 kg/(N·h)'),
    below(dryMass, '750 kg'),
    below(rotor, '1 m'),
  ),
  unless: [
    limb('item-4-3-2.civil', {
      at: '3条3号イ(1)1',
      title: {
        ja: '8,890 N超で民間航空機用に認定されたもの',
        en: 'Over 8890 N and certified for civil aircraft',
      },
      when: all(moreThan(thrust, '8890 N'), civil),
    }),
  ],
})

export const turbojets = entry('item-4-3-2', {
  item: '4(3)',
  at: '3条3号イ',
  title: { ja: 'ターボジェット・ターボファンエンジン', en: 'Turbojet and turbofan engines' },
  heading: turbojet,
  when: any(
    small,
    limb('item-4-3-2.designed', {
      at: '3条3号イ(2)',
      title: { ja: 'ロケット又は長距離の無人航空機用', en: 'For rockets or long-range unmanned aircraft' },
      when: designedForMissile,
    }),
  ),
  codes: { us: '9A101', eu: '9A101' },
})

const ram = kind('ram-scram-pulse-or-combined-cycle-engine', {
  ja: 'ラムジェット、スクラムジェット、パルスジェット、デトネーション若しくは複合サイクルエンジン又はこれらの部分品',
  en: 'a ramjet, scramjet, pulse jet, detonation or combined-cycle engine, or a part of it',
})
const usableInMissile = feature('usable-in-500-kg-rocket-or-300-km-aircraft', {
  ja: '500 kg以上のペイロードを300 km以上運搬することができるロケット又はペイロードを300 km以上運搬することができる無人航空機に使用することができる',
  en: 'it can be used in a rocket that carries 500 kg or more 300 km or more, or an unmanned aircraft with a range of 300 km',
})

export const ramjets = entry('item-4-3-2-ram', {
  item: '4(3)',
  at: '3条3号ロ',
  title: { ja: 'ラムジェット等', en: 'Ramjets and the like' },
  heading: ram,
  when: usableInMissile,
  codes: { us: '9A111', eu: '9A111' },
})

const turboprop = kind('turboprop-engine', {
  ja: 'ターボプロップエンジン又はその部分品（値はそのエンジンのもの）',
  en: 'a turboprop engine, or a part of it (the values are those of the engine)',
})
const shaftPower = measure('turboprop.power', {
  unit: 'kW',
  label: {
    ja: '海面上の標準大気状態での最大出力',
    en: 'maximum power at sea level in the standard atmosphere',
  },
})
const designedForAircraft = feature('designed-for-300-km-unmanned-aircraft', {
  ja: 'ペイロードを300 km以上運搬することができる無人航空機に使用するように設計した',
  en: 'it is designed for an unmanned aircraft with a range of 300 km',
})

export const turboprops = entry('item-4-3-2-prop', {
  item: '4(3)',
  at: '3条3号ヌ',
  title: { ja: 'ターボプロップエンジン', en: 'Turboprop engines' },
  heading: turboprop,
  when: all(designedForAircraft, atLeast(shaftPower, '10 kW')),
  unless: [
    limb('item-4-3-2-prop.civil', {
      at: '3条3号ヌ',
      title: { ja: '民間航空機用に認定されたもの', en: 'Certified for civil aircraft' },
      when: civil,
    }),
  ],
  codes: { us: '9A102', eu: '9A102' },
})
