import { all, is, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { duty } from './duty.ts'
import { filing } from './facts-notification.ts'
import { confirmationNeeded, review } from './facts-review.ts'
import { reform2026 } from './reforms.ts'

/** What the authorities may or must do while they review. */

export const underReview = rule('under-review', {
  title: { ja: '届け出られ、審査を受ける行為', en: 'Act that was notified and is under review' },
  cite: [cite('法27条3項'), cite('法28条3項')],
  when: all(is(duty, 'prior-notification'), is(filing, 'filed')),
})

export const orderOpen = rule('change-or-stop-can-be-ordered', {
  title: { ja: '変更・中止を命令できる', en: 'A change or stop can be ordered' },
  cite: [cite('法27条10項'), cite('法28条7項')],
  when: all(underReview, is(review, 'refused')),
})

export const mustConsult = rule('must-ask-other-ministers', {
  title: { ja: '関係行政機関の長への意見の求め', en: 'Other heads of agencies must be asked' },
  cite: cite('法69条の4', { since: '2026-06-05', read: 'act-2026-08-12' }),
  ...reform2026,
  when: all(underReview, confirmationNeeded),
})
