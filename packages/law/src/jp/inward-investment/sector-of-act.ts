import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { consent } from './after-acquisition.ts'
import { concernsDesignated, matter } from './facts-consent.ts'
import { isDesignated } from './sector-class.ts'

/** A consent to a disposal or new purpose is about that business; every other act about the target's businesses. */

export const consentAboutBusiness = rule('consent-about-one-business', {
  title: { ja: '特定の事業に関する同意', en: 'Consent about one business' },
  cite: cite('法26条2項5号', { through: ['直投令2条11項', '直投命令2条'] }),
  when: all(consent, is(matter, 'purpose-change', 'business-disposal')),
})

export const concernsDesignatedBusiness = rule('act-concerns-designated-business', {
  title: { ja: '指定業種に関わる行為', en: 'Act that concerns a designated business' },
  cite: cite('法27条1項', { through: ['直投令3条2項1号', '直投命令3条3項', '業種告示'] }),
  when: any(all(consentAboutBusiness, concernsDesignated), all(not(consentAboutBusiness), isDesignated)),
})
