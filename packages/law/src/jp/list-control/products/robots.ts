import { feature, kind, measure } from '../write/index.ts'

/** Robots, as items 2 and 6 look at them. */

export const robot = kind('robot', {
  ja: 'ロボット（操縦ロボット及びシーケンスロボットを除く。）、エンドエフェクター又はこれらの制御装置',
  en: 'a robot (not manually operated or fixed-sequence), an end effector, or a control of these',
})

export const explosionProof = feature('robot-explosion-proof', {
  ja: '日本産業規格C 60079-0で定める防爆構造である',
  en: 'it is explosion-proof by JIS C 60079-0',
})

export const forPainting = feature('robot-for-painting', { ja: '塗装用である', en: 'it is for painting' })

export const dose = measure('robot.radiation-dose', {
  unit: 'Gy',
  label: {
    ja: '耐えるように設計した全吸収線量（シリコン換算）',
    en: 'total dose (silicon) it is designed to withstand',
  },
})
