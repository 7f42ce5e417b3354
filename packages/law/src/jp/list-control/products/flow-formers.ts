import { count, feature, kind } from '../write/index.ts'

/** Flow-forming and spin-forming machines, as items 2, 4 and 6 look at them. Of parts, the values are those of the machine. */

export const flowFormer = kind('flow-forming-machine', {
  ja: 'しごきスピニング加工機',
  en: 'a flow-forming machine',
})

export const flowFormerPart = kind('flow-forming-machine-part', {
  ja: 'しごきスピニング加工機の部分品（値はその加工機のもの）',
  en: 'a part of a flow-forming machine (the values are those of the machine)',
})

export const numericallyControllable = feature('spinning-numerically-controllable', {
  ja: '数値制御装置又は電子計算機によって制御することができる',
  en: 'it can be controlled by a numerical control or a computer',
})

export const rollers = count('spinning.rollers', { label: { ja: 'ローラの数', en: 'number of rollers' } })

export const contourAxes = count('spinning.contour-axes', {
  label: {
    ja: 'スピニング加工機の輪郭制御をすることができる軸数',
    en: 'number of axes of the spinning machine coordinated for contouring',
  },
})
