import { all, any, atLeast, below, dayAfter, is, not, rule, whenPresent } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actDay } from './facts-act.ts'
import {
  entered,
  japanese,
  leavesAgain,
  left,
  livesAbroad,
  returned,
  standing,
  temporaryReturn,
  worksInJapan,
} from './facts-person.ts'
import { recipientKind } from './facts-recipient.ts'
import { dependantResidency } from './not-modelled.ts'
import { nonresidentAfter, residentAfter, temporaryLimit } from './parameters.ts'
import { residencyNotice } from './texts.ts'

/** Who is a resident of Japan: individuals by the notice of the finance ministry, bodies by their office. */

const individual = is(recipientKind, 'individual')
/** The day on which the stay began does not count (Civil Code art. 140). */
const counting = { firstDay: 'excluded', end: 'stays' } as const

export const officialOfForeignState = rule('official-of-foreign-state', {
  title: {
    ja: '外国の公務員・外交官・駐留軍の構成員',
    en: 'Foreign official, diplomat or member of stationed forces',
  },
  cite: residencyNotice,
  when: all(individual, not(japanese), is(standing, 'foreign-official', 'diplomat', 'foreign-forces')),
})

export const sixMonthsInJapan = rule('six-months-in-japan', {
  title: { ja: '入国後6か月以上経過した外国人', en: 'Foreign national six months after entry' },
  cite: residencyNotice,
  when: whenPresent(entered, atLeast(actDay, dayAfter(entered, residentAfter, 'months', counting)), {
    otherwise: false,
  }),
})

export const residentForeigner = rule('resident-foreign-national', {
  title: { ja: '居住者である外国人', en: 'Foreign national who is a resident' },
  cite: residencyNotice,
  when: all(individual, not(japanese), is(standing, 'ordinary'), any(worksInJapan, sixMonthsInJapan)),
})

export const homeOnlyForAWhile = rule('home-only-for-a-while', {
  title: { ja: '6か月未満の一時帰国', en: 'Home for less than six months' },
  cite: residencyNotice,
  when: all(temporaryReturn, below(leavesAgain, dayAfter(returned, temporaryLimit, 'months', counting))),
})

export const nonresidentByStay = rule('nonresident-by-stay-abroad', {
  title: {
    ja: '国外の勤務・滞在により非居住者である日本人',
    en: 'Japanese national who is a non-resident by staying abroad',
  },
  cite: residencyNotice,
  when: all(
    any(
      is(livesAbroad, 'foreign-office', 'two-years'),
      all(is(livesAbroad, 'other'), atLeast(actDay, dayAfter(left, nonresidentAfter, 'months', counting))),
    ),
    any(not(temporaryReturn), homeOnlyForAWhile),
  ),
})

export const residentJapanese = rule('resident-japanese-national', {
  title: { ja: '居住者である日本人', en: 'Japanese national who is a resident' },
  cite: [cite('法6条1項5号'), residencyNotice],
  when: all(
    individual,
    japanese,
    any(is(standing, 'japanese-mission-staff'), all(not(is(standing, 'dependant')), not(nonresidentByStay))),
  ),
})

export const residentDependant = rule('resident-dependant', {
  title: { ja: '居住者に扶養される同居の家族', en: 'Family supported by a resident' },
  cite: residencyNotice,
  when: all(individual, is(standing, 'dependant'), dependantResidency),
})

export const residentIndividual = rule('resident-individual', {
  title: { ja: '居住者である個人', en: 'Individual who is a resident' },
  cite: [cite('法6条1項5号'), residencyNotice],
  when: any(residentForeigner, residentJapanese, residentDependant),
})

export const residentBody = rule('resident-body', {
  title: { ja: '居住者である法人・事務所', en: 'Body or office that is a resident' },
  cite: [cite('法6条1項5号'), residencyNotice],
  when: is(recipientKind, 'japanese-body', 'japan-office', 'japanese-mission'),
})

export const recipientResident = rule('recipient-resident', {
  title: { ja: '相手は居住者', en: 'The recipient is a resident' },
  cite: cite('法6条1項5号'),
  when: any(residentIndividual, residentBody),
})

export const recipientNonresident = rule('recipient-nonresident', {
  title: { ja: '相手は非居住者', en: 'The recipient is a non-resident' },
  cite: cite('法6条1項6号'),
  when: not(any(recipientResident, is(recipientKind, 'self'))),
})
