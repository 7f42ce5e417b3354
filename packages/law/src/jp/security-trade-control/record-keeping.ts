import {
  type DayExpression,
  is,
  lastDayOf,
  number,
  type Outcome,
  outcome,
  parameter,
  quantity,
  rule,
  type TruthExpression,
  type Words,
} from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { itemRow } from './facts-item.ts'

/** How long the documents of an act are kept. */

const kept = cite('遵守基準省令1条2号チ', {
  unverified: {
    ja: '年数は「外為法等遵守事項」によるもので、原文は確認していません。',
    en: 'The years come from the ministry’s points to be observed, whose text was not read.',
  },
})

/**
 * The months for which documents are kept, until when, and the outcome.
 *
 * @param act the day of the act, from which the months are counted
 * @param reached whether export control reaches the act
 * @param who who keeps them
 */
export function recordKeeping(act: DayExpression, reached: TruthExpression, who: Words) {
  const months = parameter('months-of-records', {
    unit: 'months',
    title: { ja: '書類の保存期間', en: 'Months for which documents are kept' },
    values: [{ is: number(60, 'months'), cite: kept }],
  })
  const longMonths = parameter('months-of-records-of-items-1-to-4', {
    unit: 'months',
    title: { ja: '1から4の項の書類の保存期間', en: 'Months for which documents of items 1 to 4 are kept' },
    values: [{ is: number(84, 'months'), cite: kept }],
  })
  const counting = { firstDay: 'excluded', end: 'stays' } as const
  const grave = rule('records-of-items-1-to-4', {
    title: { ja: '1から4の項の書類', en: 'Documents of items 1 to 4' },
    cite: kept,
    when: is(itemRow, 'item-1', 'item-2', 'item-3', 'item-3-2', 'item-4'),
  })
  const until = quantity('records-kept-until', {
    title: { ja: '書類を保存する最後の日', en: 'Last day on which documents are kept' },
    cite: kept,
    is: lastDayOf(act, months, 'months', counting),
    exceptions: [{ when: grave, is: lastDayOf(act, longMonths, 'months', counting), cite: kept }],
  })
  const outcomes: readonly Outcome[] = [
    outcome('keep-records', {
      kind: 'obligation',
      title: { ja: '書類の保存', en: 'Keeping documents' },
      cite: kept,
      when: reached,
      who,
      due: until,
      effect: {
        ja: '該非判定書、取引審査票、契約書、許可証などを、少なくとも期限の日まで保存します（努力義務。包括許可では条件）。',
        en: 'Keep certificates, reviews, contracts and licences at least until that day: an endeavour by law, a condition of bulk licences.',
      },
    }),
  ]
  return { rules: { months, longMonths, grave, until }, outcomes }
}
