import { kind, measure } from '../write/index.ts'

/** Rocket motors, as items 4 and 13 look at them. */

export const solidMotor = kind('solid-rocket-motor', {
  ja: '固体ロケット推進装置',
  en: 'a solid rocket motor',
})

export const hybridMotor = kind('hybrid-rocket-motor', {
  ja: 'ハイブリッドロケット推進装置',
  en: 'a hybrid rocket motor',
})

export const impulse = measure('rocket-motor.total-impulse', {
  unit: 'MN·s',
  label: { ja: '全力積', en: 'total impulse' },
})
