import { all, any, atLeast, below, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { duty } from './duty.ts'
import { holdingBefore, reachedBefore } from './facts-holding-before.ts'
import { filing } from './facts-notification.ts'
import { listed } from './facts-target.ts'
import { investorClass } from './investor-class.ts'
import { reachedAgain } from './not-modelled.ts'
import { everyTimeStep, firstStep, secondStep } from './parameters-exemption.ts'
import { inForce2020, reform2020 } from './reforms.ts'
import { holding } from './related-persons.ts'

/** Which acts under the exemption are reported: at 1 %, at 3 %, and every one from 10 %. */

const reports = cite('法55条の5第1項', { through: ['直投令6条の3', '直投命令6条の2'] })

export const reachesFirstStep = rule('reaches-first-step', {
  title: { ja: '1％に達する', en: 'Reaches 1 %' },
  cite: reports,
  ...reform2020,
  when: all(below(holdingBefore, firstStep), atLeast(holding, firstStep)),
})

export const reachesSecondStep = rule('reaches-second-step', {
  title: { ja: '3％に達する', en: 'Reaches 3 %' },
  cite: reports,
  ...reform2020,
  when: all(below(holdingBefore, secondStep), atLeast(holding, secondStep)),
})

export const reachesStep = rule('reaches-report-step', {
  title: { ja: '1％または3％に初めて達する', en: 'Reaches 1 % or 3 % for the first time' },
  cite: reports,
  ...reform2020,
  when: all(any(reachesFirstStep, reachesSecondStep), any(not(reachedBefore), reachedAgain)),
})

export const everyTime = rule('reported-every-time', {
  title: { ja: '10％以上の取得', en: 'Acquisition at 10 % or more' },
  cite: reports,
  ...reform2020,
  when: atLeast(holding, everyTimeStep),
})

export const exemptActReported = rule('exempt-act-reported', {
  title: { ja: '免除を使った行為の報告', en: 'Exempt act that is reported' },
  cite: reports,
  ...reform2020,
  when: all(
    is(duty, 'exempt'),
    any(not(listed), everyTime, all(not(is(investorClass, 'financial-institution')), reachesStep)),
  ),
})

export const unnotifiedActReported = rule('unnotified-act-reported', {
  title: { ja: '届け出ずにした行為の報告', en: 'Act to be reported because it was not notified' },
  cite: cite('法55条の5第1項ただし書'),
  ...inForce2020,
  when: all(is(duty, 'prior-notification'), is(filing, 'acted-without')),
})

export const reportRequired = rule('report-required', {
  title: { ja: '事後報告を要する', en: 'A report after the act is required' },
  cite: cite('法55条の5第1項', { through: ['直投令6条の3'] }),
  when: any(is(duty, 'post-investment-report'), exemptActReported, unnotifiedActReported),
})
