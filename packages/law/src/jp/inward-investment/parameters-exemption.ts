import { parameter, ratio } from '@sekisho/logic'
import { cite, type LawCitation } from '../../cite/index.ts'
import { beforeReform2020, reform2020 } from './reforms.ts'

/** Ratios that decide who may use the exemption, how far, and what is reported. */

const notBefore = (is: LawCitation) => ({ ...beforeReform2020, is: 'gap', cite: is }) as const

const bodies = cite('法27条の2第1項', { through: ['直投令3条の2第1項'] })
const core = cite('法27条の2第1項', { through: ['直投令3条の2第2項'] })
const reports = cite('法55条の5第1項', { through: ['直投令6条の3', '直投命令6条の2'] })

export const controllingVotes = parameter('controlling-votes', {
  unit: 'ratio',
  title: { ja: '外国政府等の支配とされる議決権', en: 'Votes by which a government controls a body' },
  values: [notBefore(bodies), { ...reform2020, is: ratio(50, 100), cite: bodies }],
})

export const controllingOfficers = parameter('controlling-officers', {
  unit: 'ratio',
  title: { ja: '外国政府等の支配とされる役員の割合', en: 'Officers by whom a government controls a body' },
  values: [notBefore(bodies), { ...reform2020, is: ratio(1, 3), cite: bodies }],
})

export const coreCap = parameter('core-exemption-cap', {
  unit: 'ratio',
  title: {
    ja: 'コア業種の上場会社で免除を使える上限',
    en: 'Holding below which listed core companies are open to the exemption',
  },
  values: [notBefore(core), { ...reform2020, is: ratio(10, 100), cite: core }],
})

export const firstStep = parameter('first-report-step', {
  unit: 'ratio',
  title: { ja: '事後報告の第一段階', en: 'First step of the reports' },
  values: [notBefore(reports), { ...reform2020, is: ratio(1, 100), cite: reports }],
})

export const secondStep = parameter('second-report-step', {
  unit: 'ratio',
  title: { ja: '事後報告の第二段階', en: 'Second step of the reports' },
  values: [notBefore(reports), { ...reform2020, is: ratio(3, 100), cite: reports }],
})

export const everyTimeStep = parameter('every-time-report-step', {
  unit: 'ratio',
  title: { ja: '取得のたびに報告する割合', en: 'Holding from which every acquisition is reported' },
  values: [notBefore(reports), { ...reform2020, is: ratio(10, 100), cite: reports }],
})
