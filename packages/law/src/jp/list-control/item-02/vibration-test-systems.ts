import { vibrationTestSystems as missileSystems } from '../item-04/vibration-and-balancing.ts'
import * as system from '../products/vibration-test-systems.ts'
import { all, any, atLeast, entry, limb, moreThan, OLDEST } from '../write/index.ts'

/** 2の項(16): vibration test systems, by article 1 item 21 of the ministerial order. */

const listedSystem = all(
  system.electrodynamic,
  system.digital,
  system.closedLoop,
  atLeast(system.bareForce, '50 kN'),
  atLeast(system.acceleration, '98 m/s²'),
)

export const vibrationTestSystems = entry('item-2-16', {
  item: '2(16)',
  at: '1条21号',
  sameSince: OLDEST,
  title: { ja: '振動試験装置（原子力関係）', en: 'Vibration test systems (nuclear)' },
  heading: any(
    system.vibrationSystem,
    system.vibrationController,
    system.vibrationThruster,
    system.vibrationTable,
  ),
  when: any(
    limb('item-2-16.system', {
      at: '1条21号イ',
      title: {
        ja: '50 kN以上で98 m/s²以上のデジタル制御の電動式',
        en: 'Digital electrodynamic, 50 kN, 98 m/s²',
      },
      when: all(system.vibrationSystem, listedSystem),
    }),
    limb('item-2-16.controller', {
      at: '1条21号ロ(1)',
      title: { ja: '帯域幅5 kHz超の制御部', en: 'Controllers with more than 5 kHz' },
      when: all(system.vibrationController, listedSystem, moreThan(system.controlBandwidth, '5 kHz')),
    }),
    limb('item-2-16.thruster', {
      at: '1条21号ロ(2)',
      title: { ja: '50 kN以上の振動発生機', en: 'Thrusters of 50 kN' },
      when: all(system.vibrationThruster, listedSystem),
    }),
    limb('item-2-16.table', {
      at: '1条21号ロ(3)',
      title: { ja: '振動発生機を二台以上接続する振動台等', en: 'Tables that combine thrusters' },
      when: all(system.vibrationTable, listedSystem, system.combinesThrusters),
    }),
  ),
  unless: [missileSystems.rule],
  completesItem: true,
  codes: { us: '2B116', eu: '2B116' },
})
