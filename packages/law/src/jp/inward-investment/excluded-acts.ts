import { any, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  callEvent,
  gratisAllotment,
  inherited,
  mergedOrSplit,
  securitiesBusinessAct,
  shareSplit,
  typeConversion,
} from './excluded-occasions.ts'
import {
  smallListed,
  smallUnlisted,
  undesignatedBranch,
  undesignatedConsent,
  widelyHeld,
} from './excluded-small-acts.ts'

/** Acts that are no inward direct investment or specified acquisition after all: no notification and no report. */

export const excludedAct = rule('excluded-act', {
  title: { ja: '除外される行為', en: 'Excluded act' },
  cite: [cite('法27条1項', { through: ['直投令3条1項'] }), cite('法28条1項', { through: ['直投令4条'] })],
  when: any(
    inherited,
    mergedOrSplit,
    shareSplit,
    typeConversion,
    gratisAllotment,
    callEvent,
    smallUnlisted,
    smallListed,
    widelyHeld,
    undesignatedConsent,
    undesignatedBranch,
    securitiesBusinessAct,
  ),
})
