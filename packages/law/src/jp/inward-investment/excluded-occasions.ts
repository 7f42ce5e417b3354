import { all, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { occasion } from './facts-circumstances.ts'
import { listed } from './facts-target.ts'
import { securitiesBusiness } from './not-modelled.ts'
import { read2013, readOrder2013 } from './texts-of-2013.ts'

/** Acts excluded for the way they come about. */

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

export const securitiesBusinessAct = rule('excluded-securities-business', {
  title: { ja: '証券業務としての取得', en: 'Acquisition in the securities business' },
  cite: cite('法27条1項', { through: ['直投令3条1項', '直投命令3条2項'] }),
  when: all(is(occasion, 'securities-business'), securitiesBusiness),
})
