import { all, any, atLeast, atMost, greatest, is, lastDayOf, moreThan, quantity, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { standing } from './counting.ts'
import { actDay } from './facts-act.ts'
import { corrected, correctionReceived } from './facts-measures.ts'
import { filing, received, shortenedUntil, standstill } from './facts-notification.ts'
import { recommendationReceived, review } from './facts-review.ts'
import { inWindow } from './filing-days.ts'
import { correctionLength, councilLength, extendedLength, standstillLength } from './parameters-days.ts'
import { reform2027, text2027 } from './reforms.ts'

/** Until when the act must wait. A standstill is no filing period: it does not move off a holiday. */

export const lastDayOfReview = quantity('last-day-of-standstill-before-correction', {
  title: { ja: '補正がないときの禁止期間の末日', en: 'Last day of the standstill without a correction' },
  cite: cite('法27条2項本文'),
  is: lastDayOf(received, standstillLength, 'days', standing),
  exceptions: [
    { when: is(standstill, 'shortened'), is: shortenedUntil, cite: cite('法27条2項ただし書') },
    {
      when: is(standstill, 'extended'),
      is: lastDayOf(received, extendedLength, 'months', standing),
      cite: cite('法27条3項'),
    },
    {
      when: is(standstill, 'extended-by-council'),
      is: lastDayOf(received, councilLength, 'months', standing),
      cite: cite('法27条6項'),
    },
  ],
})

export const correctionFiled = rule('correction-filed', {
  title: { ja: '禁止期間中の措置の補正', en: 'Measures corrected during the standstill' },
  cite: cite('法27条の3', text2027),
  ...reform2027,
  when: corrected,
})

export const standstillUntil = quantity('last-day-of-standstill', {
  title: { ja: '禁止期間の末日', en: 'Last day of the standstill' },
  cite: [cite('法27条2項'), cite('法28条2項')],
  is: lastDayOfReview,
  exceptions: [
    {
      when: correctionFiled,
      is: greatest(lastDayOfReview, lastDayOf(correctionReceived, correctionLength, 'days', standing)),
      cite: cite('法27条の3', {
        ...text2027,
        unverified: {
          ja: '14日の数え方（受理の日を含む）は、他の期間からの推定です。',
          en: 'That the day of receipt counts as the first of the 14 is inferred from the other periods.',
        },
      }),
    },
  ],
})

export const freedByAcceptance = rule('freed-by-acceptance', {
  title: {
    ja: '勧告の応諾による禁止期間の解除',
    en: 'Freed from the standstill by accepting the recommendation',
  },
  cite: [cite('法27条9項'), cite('法28条7項')],
  when: all(is(review, 'accepted-kept', 'accepted-broken'), atLeast(actDay, recommendationReceived)),
})

export const actedInStandstill = rule('acted-in-standstill', {
  title: { ja: '禁止期間中の行為', en: 'Act done during the standstill' },
  cite: [cite('法27条2項'), cite('法28条2項')],
  when: all(is(filing, 'filed', 'filed-falsely'), atMost(actDay, standstillUntil)),
  unless: [freedByAcceptance],
})

export const standstillOver = rule('standstill-over', {
  title: { ja: '禁止期間の経過', en: 'Standstill over' },
  cite: [cite('法27条2項'), cite('法28条2項')],
  when: all(inWindow, any(moreThan(actDay, standstillUntil), freedByAcceptance)),
})
