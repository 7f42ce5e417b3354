import { kind, measure } from '../write/index.ts'

/** Isostatic presses, as items 2, 4 and 6 look at them. */

export const isostaticPress = kind('isostatic-press', {
  ja: 'アイソスタチックプレス',
  en: 'an isostatic press',
})

export const pressPressure = measure('press.pressure', {
  unit: 'MPa',
  label: { ja: '最大圧力', en: 'highest pressure' },
})

export const chamberDiameter = measure('press.chamber-diameter', {
  unit: 'mm',
  label: { ja: '中空室の内径', en: 'inside diameter of the chamber' },
})
