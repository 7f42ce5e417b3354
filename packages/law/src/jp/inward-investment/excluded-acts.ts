import { all, any, below, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { consent } from './after-acquisition.ts'
import { branch } from './branches-and-businesses.ts'
import { actKind, occasion } from './facts-act.ts'
import { widelyHeldListed } from './facts-investor.ts'
import { listed } from './facts-target.ts'
import { foreignControlledCompany } from './foreign-investor.ts'
import { securitiesBusiness } from './not-modelled.ts'
import { smallHoldingRate } from './parameters.ts'
import { holding } from './related-persons.ts'
import { isDesignated } from './sector.ts'
import { concernsDesignatedBusiness } from './sector-of-act.ts'
import { specifiedAcquisition } from './specified-acquisition.ts'
import { trigger } from './triggers.ts'

/** Acts that are no inward direct investment or specified acquisition after all: no notification and no report. */

const read2013 = (order: string) =>
  cite('法27条1項', {
    through: [order],
    read: ['act-2025-06-01', 'cabinet-order-2013-12'],
    unverified: {
      ja: '2013年の条文によります。その後の改正は確認していません。',
      en: 'As in the text of 2013; later changes were not checked.',
    },
  })

const readOrder2013 = (order: string) =>
  cite('法27条1項', {
    through: ['直投令3条1項7号', order],
    read: ['act-2025-06-01', 'cabinet-order-2013-12', 'order-2013-12'],
    unverified: {
      ja: '2013年の条文によります。その後の改正は確認していません。',
      en: 'As in the text of 2013; later changes were not checked.',
    },
  })

const shareKinds = is(actKind, 'share-acquisition', 'vote-acquisition', 'former-resident-transfer')

export const inherited = rule('excluded-inheritance', {
  title: { ja: '相続・遺贈', en: 'Inheritance or bequest' },
  cite: [read2013('直投令3条1項1号'), readOrder2013('直投命令3条2項2号')],
  when: is(occasion, 'inheritance'),
})

export const mergedOrSplit = rule('excluded-merger-or-split', {
  title: { ja: '合併・会社分割による非上場株式の承継', en: 'Unlisted shares taken over by merger or split' },
  cite: [read2013('直投令3条1項2号'), read2013('直投令3条1項3号')],
  when: all(is(occasion, 'merger', 'company-split'), not(listed), shareKinds),
})

export const shareSplit = rule('excluded-share-split', {
  title: { ja: '株式の分割・併合', en: 'Share split or consolidation' },
  cite: read2013('直投令3条1項5号'),
  when: is(occasion, 'share-split'),
})

export const typeConversion = rule('excluded-type-conversion', {
  title: { ja: '組織変更', en: 'Change of the type of company' },
  cite: readOrder2013('直投命令3条2項1号'),
  when: is(occasion, 'type-conversion'),
})

export const gratisAllotment = rule('excluded-gratis-allotment', {
  title: { ja: '株式無償割当て', en: 'Gratis allotment of shares' },
  cite: readOrder2013('直投命令3条2項5号'),
  when: is(occasion, 'gratis-allotment'),
})

export const callEvent = rule('excluded-call-event', {
  title: { ja: '取得事由の発生による取得', en: 'Shares received on a call event' },
  cite: readOrder2013('直投命令3条2項6号'),
  when: is(occasion, 'call-event'),
})

export const listingOffer = rule('listing-offer', {
  title: { ja: '上場申請から上場までの募集・売出し', en: 'Offer between application and listing' },
  cite: readOrder2013('直投命令3条1項'),
  when: is(occasion, 'listing-offer'),
})

export const smallUnlisted = rule('excluded-small-unlisted', {
  title: {
    ja: '指定業種以外の非上場会社の10％未満',
    en: 'Under 10 % of an unlisted company, not designated',
  },
  cite: read2013('直投令3条1項4号'),
  when: all(
    is(actKind, 'share-acquisition', 'vote-acquisition'),
    not(listed),
    not(isDesignated),
    below(holding, smallHoldingRate),
  ),
  unless: [listingOffer, trigger],
})

export const smallListed = rule('excluded-small-listed', {
  title: { ja: '指定業種以外の上場会社の10％未満', en: 'Under 10 % of a listed company, not designated' },
  cite: cite('法27条1項', { through: ['直投令3条1項'] }),
  from: '2020-06-07',
  inForce: '2020-05-08',
  when: all(
    is(actKind, 'share-acquisition', 'vote-acquisition', 'discretionary-management', 'vote-authority'),
    listed,
    not(isDesignated),
    below(holding, smallHoldingRate),
  ),
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

export const securitiesBusinessAct = rule('excluded-securities-business', {
  title: { ja: '証券業務としての取得', en: 'Acquisition in the securities business' },
  cite: cite('法27条1項', { through: ['直投令3条1項', '直投命令3条2項'] }),
  when: all(is(occasion, 'securities-business'), securitiesBusiness),
})

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
