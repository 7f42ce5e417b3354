import { all, any, atLeast, atMost, below, limb, moreThan } from '../write/index.ts'
import * as f from './lasers-facts.ts'

/** 9条10号ハ: lasers that can be tuned. */

function tuned(energy: string, peak: string, power: string) {
  return any(
    all(moreThan(f.pulseEnergy, energy), moreThan(f.peakPower, peak)),
    moreThan(f.averagePower, power),
    moreThan(f.ratedOutput, power),
  )
}

export const tunableBands = [
  limb('item-10-8.ha-1', {
    at: '9条10号ハ(1)',
    title: { ja: '600 nm未満', en: 'Below 600 nm' },
    when: all(below(f.wavelength, '600 nm'), tuned('50 mJ', '1 W', '1 W')),
  }),
  limb('item-10-8.ha-2', {
    at: '9条10号ハ(2)',
    title: { ja: '600 nm以上1,400 nm以下', en: 'From 600 nm to 1400 nm' },
    when: all(atLeast(f.wavelength, '600 nm'), atMost(f.wavelength, '1400 nm'), tuned('1 J', '20 W', '20 W')),
  }),
  limb('item-10-8.ha-3', {
    at: '9条10号ハ(3)',
    title: { ja: '1,400 nm超', en: 'Above 1400 nm' },
    when: all(moreThan(f.wavelength, '1400 nm'), tuned('50 mJ', '1 W', '1 W')),
  }),
]
