import { feature, kind, measure } from '../write/index.ts'

/** Vibration test systems, as items 2 and 4 look at them. Of parts, the values are those of the system. */

export const vibrationSystem = kind('vibration-test-system', {
  ja: '振動試験装置',
  en: 'a vibration test system',
})
export const vibrationController = kind('vibration-test-controller', {
  ja: '振動試験装置の制御に使用するように設計した部分品（振動試験用のプログラムを用いたもの）',
  en: 'a digital controller designed for a vibration test system, with its program',
})
export const vibrationThruster = kind('vibration-thruster', {
  ja: '振動試験装置に使用することができる振動発生機',
  en: 'a vibration thruster that can be used in a vibration test system',
})
export const vibrationTable = kind('vibration-table', {
  ja: '振動試験装置に使用することができる振動台又は振動発生装置の部分品',
  en: 'a table or support structure that can be used in a vibration test system',
})
export const electrodynamic = feature('vibration-electrodynamic', {
  ja: '電動式の振動試験装置である',
  en: 'it is an electrodynamic vibration test system',
})
export const digital = feature('vibration-digital', {
  ja: 'デジタル制御方式の振動試験装置である',
  en: 'it is a digitally controlled vibration test system',
})
export const closedLoop = feature('vibration-closed-loop', {
  ja: 'フィードバック制御技術又は閉ループ制御技術を用いている',
  en: 'it uses feedback or closed-loop control',
})
export const bareForce = measure('vibration.bare-table-force', {
  unit: 'kN',
  label: { ja: '試験体がない状態における加振力', en: 'force measured with a bare table' },
})
export const acceleration = measure('vibration.acceleration-rms', {
  unit: 'm/s²',
  label: {
    ja: '20 Hz超2,000 Hz未満の全域で発生できる加速度の実効値',
    en: 'rms acceleration it can give all over 20 to 2,000 Hz',
  },
})
export const controlBandwidth = measure('vibration.control-bandwidth', {
  unit: 'kHz',
  label: { ja: '実時間でデジタル制御する帯域幅', en: 'bandwidth of the real-time digital control' },
})
export const combinesThrusters = feature('vibration-combines-thrusters', {
  ja: '二台以上の振動発生機を接続して使用するように設計している',
  en: 'it is designed to connect two or more thrusters',
})
