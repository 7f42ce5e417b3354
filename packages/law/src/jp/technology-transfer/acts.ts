import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind, forProvision, place, providerResident } from './facts-act.ts'
import { recipientKind } from './facts-recipient.ts'
import { programRunRemotely } from './not-modelled.ts'
import { beforeCatchAll2025, catchAll2025 } from './reforms.ts'
import { recipientNonresident, residentIndividual } from './residency.ts'
import { treatedAsNonresident } from './specified-categories.ts'
import { storedAsProvision } from './storage.ts'
import { notice, order2013, order2025 } from './texts.ts'

/** Which acts the Act reaches: providing technology abroad, to a non-resident, to some residents; carrying and sending it. */

export const provides = rule('provides-technology', {
  title: { ja: '技術を提供する', en: 'Technology is provided' },
  cite: [cite('法25条1項'), notice('1(3)')],
  when: any(is(actKind, 'provide'), all(is(actKind, 'let-run'), programRunRemotely), storedAsProvision),
})

export const providedAbroad = rule('provided-abroad', {
  title: { ja: '外国での提供', en: 'Provided in a foreign country' },
  cite: cite('法25条1項'),
  when: all(provides, is(place, 'abroad'), not(is(recipientKind, 'self'))),
})

export const providedToNonresident = rule('provided-to-nonresident', {
  title: { ja: '居住者から非居住者への提供', en: 'Provided by a resident to a non-resident' },
  cite: cite('法25条1項'),
  when: all(provides, providerResident, recipientNonresident),
})

export const deemedExport = rule('deemed-export', {
  title: {
    ja: '特定類型の居住者への国内での提供',
    en: 'Provided in Japan to a resident in a specified category',
  },
  cite: [cite('法25条1項'), notice('1(3)サ')],
  when: all(provides, providerResident, is(place, 'japan'), residentIndividual, treatedAsNonresident),
})

export const coveredProvision = rule('covered-provision', {
  title: { ja: '規制の及ぶ技術の提供', en: 'Provision that the Act reaches' },
  cite: cite('法25条1項'),
  when: any(providedAbroad, providedToNonresident, deemedExport),
})

const takenOrSent = all(is(actKind, 'carry-media', 'transmit'), forProvision)

export const mediaAct = rule('media-or-transmission', {
  title: {
    ja: '提供のための媒体の持出し・送信',
    en: 'Media taken or technology sent in order to be provided',
  },
  cite: [cite('法25条3項1号'), order2025('法25条3項1号', '外為令17条3項')],
  ...catchAll2025,
  when: takenOrSent,
})

export const mediaActBefore2025 = rule('media-or-transmission-until-2025', {
  title: {
    ja: '提供のための媒体の持出し・送信（2025年10月8日まで）',
    en: 'Media taken or technology sent in order to be provided (until 2025-10-08)',
  },
  cite: [cite('法25条3項1号'), order2013('法25条3項1号', '外為令17条2項')],
  ...beforeCatchAll2025,
  when: takenOrSent,
})

export const coveredMedia = rule('covered-media-act', {
  title: { ja: '規制の及ぶ持出し・送信', en: 'Taking or sending that the Act reaches' },
  cite: cite('法25条3項'),
  when: any(mediaAct, mediaActBefore2025),
})

export const covered = rule('covered-act', {
  title: { ja: '規制の及ぶ行為', en: 'Act that is covered' },
  cite: [cite('法25条1項'), cite('法25条3項')],
  when: any(coveredProvision, coveredMedia),
})
