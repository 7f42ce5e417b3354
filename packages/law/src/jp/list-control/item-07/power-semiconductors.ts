import { all, any, atLeast, entry, feature, kind, limb, measure, moreThan } from '../write/index.ts'

const thyristor = kind('pulse-switching-thyristor', {
  ja: 'パルス出力の切換えを行うサイリスターデバイス・モジュール',
  en: 'a thyristor or thyristor module for switching pulses',
})

const inVehicle = feature('semiconductor-in-civil-vehicle-equipment', {
  ja: '民生用の鉄道車両・航空機（電力半導体は自動車を含む）用に設計された装置に組み込まれている',
  en: 'it is inside equipment designed for civil railway vehicles or aircraft (for power semiconductors, cars too)',
})

const currentRise = measure('thyristor.current-rise', {
  unit: 'A/µs',
  label: { ja: '最大立上がり電流', en: 'highest rise of current' },
})

const offVoltage = measure('semiconductor.off-state-voltage', {
  unit: 'V',
  label: { ja: '（繰返しピーク）休止状態電圧', en: '(repetitive peak) off-state voltage' },
})

const peakCurrent = measure('thyristor.peak-current', {
  unit: 'A',
  label: { ja: '最大電流', en: 'highest current' },
})

const powerSemiconductor = kind('power-semiconductor', {
  ja: '電力の制御又は整流を行う半導体素子・モジュール',
  en: 'a semiconductor device or module that controls or rectifies power',
})

const junction = measure('power-semiconductor.junction-temperature', {
  unit: '°C',
  signed: true,
  label: { ja: '最大動作接合部温度（設計）', en: 'highest junction temperature it is designed for' },
})

const continuousCurrent = measure('power-semiconductor.continuous-current', {
  unit: 'A',
  label: { ja: '継続電流', en: 'continuous current' },
})

const thyristorsInVehicles = limb('item-7-8-2.except', {
  at: '6条8号の2',
  title: { ja: '民生用車両等に組み込まれたものの除外', en: 'Inside equipment of civil vehicles, left out' },
  when: inVehicle,
})

export const item782 = entry('item-7-8-2', {
  item: '7(8-2)',
  at: '6条8号の2',
  completesItem: true,
  title: { ja: 'パルス用サイリスター', en: 'Pulse thyristor' },
  heading: thyristor,
  when: any(
    limb('item-7-8-2.i', {
      at: '6条8号の2イ',
      title: { ja: '30,000 A/µs超', en: 'Above 30000 A/µs' },
      when: all(moreThan(currentRise, '30000 A/µs'), moreThan(offVoltage, '1100 V')),
    }),
    limb('item-7-8-2.ro', {
      at: '6条8号の2ロ',
      title: { ja: '2,000 A/µs超', en: 'Above 2000 A/µs' },
      when: all(
        moreThan(currentRise, '2000 A/µs'),
        atLeast(offVoltage, '3000 V'),
        atLeast(peakCurrent, '3000 A'),
      ),
    }),
  ),
  unless: [thyristorsInVehicles],
  codes: { us: '3A001.g', eu: '3A001.g' },
})

const semisInVehicles = limb('item-7-8-3.except', {
  at: '6条8号の3',
  title: { ja: '民生用車両等に組み込まれたものの除外', en: 'Inside equipment of civil vehicles, left out' },
  when: inVehicle,
})

export const item783 = entry('item-7-8-3', {
  item: '7(8-3)',
  at: '6条8号の3',
  completesItem: true,
  title: { ja: '電力用半導体', en: 'Power semiconductor' },
  heading: powerSemiconductor,
  when: all(moreThan(junction, '215 °C'), moreThan(offVoltage, '300 V'), moreThan(continuousCurrent, '1 A')),
  unless: [semisInVehicles],
  codes: { us: '3A001.h', eu: '3A001.h' },
})
