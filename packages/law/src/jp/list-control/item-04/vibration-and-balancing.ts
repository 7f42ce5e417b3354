import { acceleratorKind } from '../products/accelerators.ts'
import * as balancing from '../products/balancing-machines.ts'
import { forDevelopment300km } from '../products/missiles.ts'
import * as vibration from '../products/vibration-test-systems.ts'
import { all, any, atLeast, atMost, entry, feature, limb, measure, moreThan, not } from '../write/index.ts'

/** 4の項(16), (24): balancing machines, vibration test systems and electron accelerators for missiles. */

const listedSystem = all(
  vibration.digital,
  vibration.closedLoop,
  atLeast(vibration.bareForce, '50 kN'),
  atLeast(vibration.acceleration, '98 m/s²'),
)

export const vibrationTestSystems = entry('item-4-24-vibration', {
  item: '4(24)',
  at: '3条25号イ',
  title: { ja: '振動試験装置（ミサイル関係）', en: 'Vibration test systems (missiles)' },
  heading: any(
    vibration.vibrationSystem,
    vibration.vibrationController,
    vibration.vibrationThruster,
    vibration.vibrationTable,
  ),
  when: all(
    forDevelopment300km,
    listedSystem,
    any(
      vibration.vibrationSystem,
      all(vibration.vibrationController, moreThan(vibration.controlBandwidth, '5 kHz')),
      vibration.vibrationThruster,
      all(vibration.vibrationTable, vibration.combinesThrusters),
    ),
  ),
  codes: { us: '9B106 / 2B116', eu: '2B116' },
})

const bremsstrahlung = measure('accelerator.electron-energy', {
  unit: 'MeV',
  label: { ja: '加速された電子のエネルギー', en: 'energy of the accelerated electrons' },
})
const medical = feature('accelerator-for-medicine', {
  ja: '医療用に設計した',
  en: 'it is designed for medicine',
})

export const accelerators = entry('item-4-24-accelerators', {
  item: '4(24)',
  at: '3条25号ホ',
  title: { ja: '電子加速器（ミサイル関係）', en: 'Electron accelerators (missiles)' },
  heading: acceleratorKind,
  when: all(forDevelopment300km, atLeast(bremsstrahlung, '2 MeV'), not(medical)),
  codes: { us: '3A101.b', eu: '3A101.b' },
})

export const balancingMachines = entry('item-4-16-balancing', {
  item: '4(16)',
  at: '3条17号の3ロ',
  title: { ja: '遠心力式釣合い試験機（ミサイル関係）', en: 'Centrifugal balancing machines (missiles)' },
  heading: balancing.machine,
  when: all(
    atMost(balancing.heaviest, '3 kg'),
    moreThan(balancing.speed, '12500 rpm'),
    balancing.severalPlanes,
    atMost(balancing.unbalance, '0.2 g·mm/kg'),
  ),
  unless: [
    limb('item-4-16-balancing.dental', {
      at: '3条17号の3ロ',
      title: { ja: '歯科用・医療用装置の試験用', en: 'For dental or medical devices' },
      when: balancing.forDentalOrMedical,
    }),
  ],
  codes: { us: '2B119', eu: '2B119' },
})
