import { all, daysBefore, is, not, number, parameter, quantity, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { itemRow } from '../security-trade-control/facts-item.ts'
import { actDay } from './facts-act.ts'
import { conventionArea, scheduledChemical } from './facts-refusal.ts'
import { listLicence } from './requirement.ts'

/** The two rules on chemicals of the Chemical Weapons Convention. */

export const refusedByConvention = rule('refused-by-convention', {
  title: { ja: '条約により許可されない化学物質', en: 'Chemical for which no licence is given' },
  cite: cite('運用通達1-1(7)(ロ)(c)', {
    unverified: {
      ja: '地域の区分は別表第1別紙を確認していません。',
      en: 'The annex that names the areas was not read.',
    },
  }),
  when: all(
    listLicence,
    is(itemRow, 'item-3'),
    is(scheduledChemical, '2-a-c', '3-a-e', '3-f-p'),
    not(conventionArea),
  ),
})

export const fiftyDays = parameter('days-before-export-of-chemicals', {
  unit: 'days',
  title: { ja: '申請の期限（輸出の前）', en: 'Days before export by which to apply' },
  values: [{ is: number(50, 'days'), cite: cite('運用通達1-1(7)(ロ)(d)') }],
})

export const latestApplication = quantity('latest-application-for-chemicals', {
  title: { ja: '申請の最後の日', en: 'Last day to apply' },
  cite: cite('運用通達1-1(7)(ロ)(d)'),
  is: daysBefore(actDay, fiftyDays, 'days'),
})

export const applyEarly = rule('apply-fifty-days-ahead', {
  title: { ja: '50日前までの申請', en: 'Application fifty days ahead' },
  cite: cite('運用通達1-1(7)(ロ)(d)'),
  when: all(listLicence, is(itemRow, 'item-3'), is(scheduledChemical, '3-a-e'), conventionArea),
})
