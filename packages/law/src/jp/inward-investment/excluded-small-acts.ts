import { all, any, below, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { consent } from './after-acquisition.ts'
import { branch } from './branches-and-businesses.ts'
import { listingOffer } from './excluded-occasions.ts'
import { actKind } from './facts-act.ts'
import { widelyHeldListed } from './facts-investor.ts'
import { listed } from './facts-target.ts'
import { foreignControlledCompany } from './foreign-companies.ts'
import { smallHoldingRate } from './parameters-other-acts.ts'
import { reform2020 } from './reforms.ts'
import { holding } from './related-persons.ts'
import { isDesignated } from './sector-class.ts'
import { concernsDesignatedBusiness } from './sector-of-act.ts'
import { specifiedAcquisition } from './specified-acquisition.ts'
import { read2013, readOrder2013 } from './texts-of-2013.ts'
import { trigger } from './triggers.ts'

/** Acts excluded for their size, their sector or the one who does them. */

const tenPercent = cite('法27条1項', { through: ['直投令3条1項'] })

export const underTenUnlisted = rule('under-ten-percent-unlisted', {
  title: { ja: '非上場会社の10％未満の取得', en: 'Acquisition under 10 % of an unlisted company' },
  cite: read2013('直投令3条1項4号'),
  when: all(
    is(actKind, 'share-acquisition', 'vote-acquisition'),
    not(listed),
    below(holding, smallHoldingRate),
  ),
  unless: [listingOffer],
})

export const underTenListed = rule('under-ten-percent-listed', {
  title: { ja: '上場会社の10％未満の取得', en: 'Acquisition under 10 % of a listed company' },
  cite: tenPercent,
  ...reform2020,
  when: all(
    is(actKind, 'share-acquisition', 'vote-acquisition', 'discretionary-management', 'vote-authority'),
    listed,
    below(holding, smallHoldingRate),
  ),
})

/** Never merely reported: where its business is not designated, such an act needs nothing. */
export const freeUnlessDesignated = rule('free-unless-designated', {
  title: { ja: '指定業種でなければ手続を要しない行為', en: 'Act that needs nothing unless designated' },
  cite: [tenPercent, readOrder2013('直投命令3条2項3号'), readOrder2013('直投命令3条2項4号')],
  when: any(underTenUnlisted, underTenListed, consent, branch),
})

export const smallUnlisted = rule('excluded-small-unlisted', {
  title: {
    ja: '指定業種以外の非上場会社の10％未満',
    en: 'Under 10 % of an unlisted company, not designated',
  },
  cite: read2013('直投令3条1項4号'),
  when: all(underTenUnlisted, not(isDesignated)),
  unless: [trigger],
})

export const smallListed = rule('excluded-small-listed', {
  title: { ja: '指定業種以外の上場会社の10％未満', en: 'Under 10 % of a listed company, not designated' },
  cite: tenPercent,
  when: all(underTenListed, not(isDesignated)),
  unless: [trigger],
})

export const widelyHeld = rule('excluded-widely-held-company', {
  title: {
    ja: '10％以上の株主のいない上場会社による行為',
    en: 'Act of a listed company without a 10 % holder',
  },
  cite: read2013('直投令3条1項6号'),
  when: all(
    foreignControlledCompany,
    widelyHeldListed,
    not(is(actKind, 'former-resident-transfer', 'branch', 'business-succession')),
  ),
  unless: [specifiedAcquisition],
})

export const undesignatedConsent = rule('excluded-undesignated-consent', {
  title: { ja: '指定業種に関わらない同意', en: 'Consent that concerns no designated business' },
  cite: readOrder2013('直投命令3条2項3号'),
  when: all(consent, not(concernsDesignatedBusiness)),
  unless: [trigger],
})

export const undesignatedBranch = rule('excluded-undesignated-branch', {
  title: { ja: '指定業種以外の支店等', en: 'Branch whose business is not designated' },
  cite: [readOrder2013('直投命令3条2項3号の2'), readOrder2013('直投命令3条2項4号')],
  when: all(branch, not(isDesignated)),
  unless: [trigger],
})
