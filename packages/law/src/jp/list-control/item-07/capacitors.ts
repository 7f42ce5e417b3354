import { pulseCapacitors } from '../item-02/detonation.ts'
import { all, any, atLeast, below, count, entry, kind, limb, measure } from '../write/index.ts'

const capacitor = kind('high-voltage-capacitor', {
  ja: '高電圧用のコンデンサ',
  en: 'a high-voltage capacitor',
})

const cycleRate = measure('capacitor.repetition-rate', {
  unit: 'Hz',
  label: { ja: '反復サイクル', en: 'repetition rate' },
})

const ratedVoltage = measure('capacitor.voltage', {
  unit: 'kV',
  label: { ja: '定格電圧', en: 'rated voltage' },
})

const capacitorDensity = measure('capacitor.energy-density', {
  unit: 'J/kg',
  label: { ja: 'エネルギー密度', en: 'energy density' },
})

const capacitorEnergy = measure('capacitor.energy', {
  unit: 'J',
  label: { ja: '総エネルギー', en: 'total energy' },
})

const life = count('capacitor.charge-discharge-life', {
  label: { ja: '充電・放電の繰り返し回数（設計）', en: 'charge and discharge cycles it is designed for' },
})

export const item77 = entry('item-7-7', {
  item: '7(7)',
  at: '6条6号',
  completesItem: true,
  title: { ja: '高電圧用のコンデンサ', en: 'High-voltage capacitor' },
  heading: capacitor,
  when: any(
    limb('item-7-7.i', {
      at: '6条6号イ',
      title: { ja: '10 Hz未満', en: 'Below 10 Hz' },
      when: all(
        below(cycleRate, '10 Hz'),
        atLeast(ratedVoltage, '5 kV'),
        atLeast(capacitorDensity, '250 J/kg'),
        atLeast(capacitorEnergy, '25 kJ'),
      ),
    }),
    limb('item-7-7.ro', {
      at: '6条6号ロ',
      title: { ja: '10 Hz以上', en: 'From 10 Hz' },
      when: all(
        atLeast(cycleRate, '10 Hz'),
        atLeast(ratedVoltage, '5 kV'),
        atLeast(capacitorDensity, '50 J/kg'),
        atLeast(capacitorEnergy, '100 J'),
        atLeast(life, '10000'),
      ),
    }),
  ),
  codes: { us: '3A001.e.2', eu: '3A001.e.2' },
  unless: [pulseCapacitors.rule],
})
