import { feature, kind, measure } from '../write/index.ts'

/** Isostatic presses, as items 2, 4 and 6 look at them. Of controls and dies, the values are those of the press they are for. */

export const isostaticPress = kind('isostatic-press', {
  ja: 'アイソスタチックプレス',
  en: 'an isostatic press',
})

export const pressControl = kind('isostatic-press-control', {
  ja: 'アイソスタチックプレスの制御装置（値はそのプレスのもの）',
  en: 'a control unit of an isostatic press (the values are those of the press)',
})

export const pressDie = kind('isostatic-press-die', {
  ja: 'アイソスタチックプレスに用いることができるように設計した型（値はそのプレスのもの）',
  en: 'a die designed for an isostatic press (the values are those of the press)',
})

export const pressPressure = measure('press.pressure', {
  unit: 'MPa',
  label: { ja: '最大圧力', en: 'highest pressure' },
})

export const chamberDiameter = measure('press.chamber-diameter', {
  unit: 'mm',
  label: { ja: '中空室の内径', en: 'inside diameter of the chamber' },
})

export const temperatureControlled = feature('press-temperature-controlled', {
  ja: '中空室内の温度制御ができる',
  en: 'the temperature inside the chamber can be controlled',
})

export const pressTemperature = measure('press.temperature', {
  unit: '°C',
  signed: true,
  label: { ja: '制御できる中空室内の最高温度', en: 'highest controlled temperature inside the chamber' },
})
