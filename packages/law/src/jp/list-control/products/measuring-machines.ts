import { count, feature, kind, measure } from '../write/index.ts'

/** Measuring machines, as items 2 and 6 look at them. */

export const measuringMachine = kind('dimensional-measuring-machine', {
  ja: '測定装置（工作機械であって測定装置として使用することができるものを含む。）',
  en: 'a dimensional measuring machine (machine tools that can measure included)',
})

export const computerControlled = feature('measuring-computer-controlled', {
  ja: '電子計算機又は数値制御装置により制御される測定装置である',
  en: 'it is a measuring machine controlled by a computer or numerical control',
})

export const measuringAxes = count('measuring.axes', {
  label: { ja: '測定軸の数', en: 'number of measuring axes' },
})

export const lengthError = measure('measuring.maximum-permissible-error', {
  unit: 'µm',
  label: {
    ja: '最も良い測定点の最大許容長さ測定誤差（国際規格による）',
    en: 'maximum permissible error of length measurement at the best point (by international standard)',
  },
})

export const measuredLength = measure('measuring.length', {
  unit: 'µm',
  label: { ja: 'その測定点での測定長さL', en: 'length L measured at that point' },
})
