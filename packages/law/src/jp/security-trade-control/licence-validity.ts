import {
  all,
  any,
  atLeast,
  atMost,
  type Cites,
  type DayExpression,
  is,
  lastDayOf,
  never,
  number,
  parameter,
  quantity,
  rule,
  type TruthExpression,
  whenPresent,
} from '@sekisho/logic'
import { grantedOn, heldLicence, statedLastDay } from './facts-licence.ts'

/**
 * Whether a licence that was given still holds on the day of the act.
 *
 * @param act the day of the act
 * @param needed whether the act needs a licence
 * @param cites the provision on validity, for goods or for technology
 */
export function licenceValidity(act: DayExpression, needed: TruthExpression, cites: Cites) {
  const validity = parameter('licence-validity', {
    unit: 'months',
    title: { ja: '個別許可の有効期間', en: 'Validity of an individual licence' },
    values: [{ is: number(6, 'months'), cite: cites }],
  })
  const lastDay = quantity('last-day-of-licence', {
    title: { ja: '個別許可の有効期間の末日', en: 'Last day of an individual licence' },
    cite: cites,
    is: lastDayOf(grantedOn, validity, 'months', { firstDay: 'excluded', end: 'stays' }),
  })
  const inForce = rule('licence-in-force', {
    title: { ja: '有効な許可がある', en: 'A licence is in force' },
    cite: cites,
    when: all(
      needed,
      is(heldLicence, 'individual', 'bulk'),
      atLeast(act, grantedOn),
      any(
        whenPresent(statedLastDay, atMost(act, statedLastDay), { otherwise: false }),
        all(
          is(heldLicence, 'individual'),
          whenPresent(statedLastDay, never, { otherwise: true }),
          atMost(act, lastDay),
        ),
      ),
    ),
  })
  return { validity, lastDay, inForce }
}
