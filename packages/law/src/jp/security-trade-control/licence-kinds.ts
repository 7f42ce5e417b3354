import {
  all,
  any,
  atLeast,
  type Cites,
  is,
  moreThan,
  not,
  number,
  parameter,
  ratio,
  rule,
  type TruthExpression,
  type Words,
} from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { toEmbargoed, toGroupA } from './country-groups.ts'
import { armsUseIsKnown, wmdUseIsKnown } from './end-use.ts'
import { armsUserIsKnown, wmdUserIsKnown } from './end-user.ts'
import { armsInform, wmdInform } from './facts-informs.ts'
import { itemRow } from './facts-item.ts'
import * as asked from './facts-licence.ts'

/** The kinds of licence by which an act under list control can be licensed: the individual one always, bulk ones on conditions. */

const why: Words = {
  ja: '包括許可取扱要領の条文と別表は確認していません。二次資料によります。',
  en: 'The text and tables of the Bulk Licence Rules were not read: from secondary sources.',
}

export const bulkRules = cite('包括許可取扱要領', { unverified: why })

/** How often licences must have been obtained for a special bulk licence; goods and technology differ. */
export interface Frequency {
  readonly inOneYear: number
  readonly inEachOfThreeYears: number
}

/**
 * Which bulk licences are open.
 *
 * @param needed whether the act needs a licence under the list
 * @param toTable4 whether the destination is in appended table 4 of the Export Order
 * @param base the provision of the Act under which the licence is given
 * @param frequency how many licences to the same party a special bulk licence asks for
 */
export function licenceKindRules(
  needed: TruthExpression,
  toTable4: TruthExpression,
  base: Cites,
  frequency: Frequency,
) {
  const cites = [base, bulkRules].flat()
  const kind = (id: string, title: Words, when: TruthExpression) =>
    rule(id, { title, cite: cites, when: all(needed, when), unless: [concern] })

  const concern = rule('concern-bars-bulk', {
    title: { ja: '懸念情報・通知による包括許可の失効', en: 'A concern or a notice bars bulk licences' },
    cite: bulkRules,
    when: any(wmdUseIsKnown, wmdUserIsKnown, armsUseIsKnown, armsUserIsKnown, wmdInform, armsInform),
  })
  const barredArea = rule('bulk-barred-area', {
    title: {
      ja: '包括許可の対象とならない仕向地・経由地',
      en: 'Destination or transit barred from bulk licences',
    },
    cite: bulkRules,
    when: any(toEmbargoed, toTable4, asked.throughBarredArea),
  })
  const notArms = not(is(itemRow, 'item-1'))
  const programme = all(asked.responsiblePersons, asked.complianceProgramme, asked.checklist)

  const inOneYear = parameter('special-bulk-licences-in-one-year', {
    unit: 'licences',
    title: { ja: '特定包括許可の実績（1年）', en: 'Record for a special bulk licence (one year)' },
    values: [{ is: number(frequency.inOneYear, 'licences'), cite: bulkRules }],
  })
  const inEachYear = parameter('special-bulk-licences-in-each-year', {
    unit: 'licences',
    title: {
      ja: '特定包括許可の実績（3年の各年）',
      en: 'Record for a special bulk licence (each of three years)',
    },
    values: [{ is: number(frequency.inEachOfThreeYears, 'licences'), cite: bulkRules }],
  })
  const half = parameter('subsidiary-share-for-bulk', {
    unit: 'ratio',
    title: { ja: '特定子会社の出資割合', en: 'Share that makes a specific subsidiary' },
    values: [{ is: ratio(50, 100), cite: bulkRules }],
  })

  const general = kind(
    'general-bulk-open',
    { ja: '一般包括許可を使える', en: 'General bulk licence open' },
    all(notArms, toGroupA, is(asked.matrixCell, 'general'), asked.responsiblePersons, asked.checklist),
  )
  const specialGeneral = kind(
    'special-general-bulk-open',
    { ja: '特別一般包括許可を使える', en: 'Special general bulk licence open' },
    all(notArms, not(barredArea), is(asked.matrixCell, 'general', 'special-general'), programme),
  )
  const special = kind(
    'special-bulk-open',
    { ja: '特定包括許可を使える', en: 'Special bulk licence open' },
    all(
      notArms,
      not(barredArea),
      is(asked.matrixCell, 'general', 'special-general', 'special'),
      programme,
      asked.fixedUser,
      any(atLeast(asked.licencesLastYear, inOneYear), atLeast(asked.licencesEachYear, inEachYear)),
    ),
  )
  const subsidiary = kind(
    'subsidiary-bulk-open',
    { ja: '特定子会社包括許可を使える', en: 'Specific subsidiary bulk licence open' },
    all(
      notArms,
      not(barredArea),
      is(asked.matrixCell, 'general', 'special-general', 'special'),
      programme,
      moreThan(asked.subsidiaryShare, half),
      asked.subsidiaryGuided,
    ),
  )
  return { concern, barredArea, inOneYear, inEachYear, half, general, specialGeneral, special, subsidiary }
}
