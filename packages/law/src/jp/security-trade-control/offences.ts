import {
  all,
  any,
  type Citation,
  choiceType,
  decision,
  greatest,
  is,
  not,
  number,
  parameter,
  quantity,
  ratio,
  rule,
  type TruthExpression,
  times,
} from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { conduct, lesserArms, objectValue } from './facts-breach.ts'
import { itemRow } from './facts-item.ts'

/** Which crime an act without its licence is, and how high a fine can be. The articles were numbered anew on 2026-06-05. */

const now = { since: '2026-06-05', read: 'act-2026-08-12' } as const

/** Both numbers of one provision: until 2026-06-04 and since. */
const renumbered = (before: string, since: string): readonly Citation[] => [cite(before), cite(since, now)]

/** What the Act reaches, as expressions of the regime. */
export interface Reached {
  /** A licence under article 25(1) or (4), or 48(1), is needed. */
  readonly byLaw: TruthExpression
  /** A licence is needed by notice or under article 25(2) or (3), 48(2). */
  readonly byOrder: TruthExpression
  /** An approval under article 48(3) is needed. */
  readonly approval: TruthExpression
  /** The attempt is punished too. */
  readonly attempt: TruthExpression
}

/**
 * The offences of a regime, as one decision with its fine.
 *
 * @param reached what the Act reaches in this regime
 */
export function offenceRules({ byLaw, byOrder, approval, attempt }: Reached) {
  const graver = rule('graver-penalty', {
    title: { ja: '大量破壊兵器関連の加重', en: 'Graver penalty (weapons of mass destruction)' },
    cite: [...renumbered('法69条の6第2項', '法69条の7第2項'), cite('輸出令14条')],
    when: any(
      is(itemRow, 'item-2', 'item-3', 'item-3-2', 'item-4'),
      all(is(itemRow, 'item-1'), not(lesserArms)),
    ),
  })
  const acted = any(is(conduct, 'unlicensed'), all(is(conduct, 'attempted'), attempt))
  const offence = decision('offence', {
    title: { ja: '罪', en: 'Offence' },
    cite: [...renumbered('法69条の6', '法69条の7'), cite('法70条')],
    type: choiceType({
      graver: { ja: '無許可（加重）', en: 'Without a licence, graver' },
      unlicensed: { ja: '無許可', en: 'Without a licence' },
      'by-order': {
        ja: '通知等による許可または承認を受けない行為',
        en: 'Without the licence or approval ordered',
      },
      lesser: { ja: '条件違反・不正な許可・禁止違反', en: 'Condition broken, false means, or against a ban' },
      administrative: {
        ja: '過料（10万円以下。承認等の条件違反）',
        en: 'Non-penal fine of up to ¥100,000 (condition of an approval and the like)',
      },
      none: { ja: 'なし', en: 'None' },
    }),
    principle: 'none',
    exceptions: [
      {
        when: all(acted, byLaw, graver),
        is: 'graver',
        rank: 4,
        cite: renumbered('法69条の6第2項', '法69条の7第2項'),
      },
      {
        when: all(acted, byLaw),
        is: 'unlicensed',
        rank: 3,
        cite: renumbered('法69条の6第1項', '法69条の7第1項'),
      },
      {
        when: all(acted, any(byOrder, approval)),
        is: 'by-order',
        rank: 2,
        cite: renumbered('法69条の7第1項', '法69条の8第1項'),
      },
      {
        when: any(
          all(is(conduct, 'condition-broken'), byLaw),
          all(is(conduct, 'false-means'), any(byLaw, byOrder, approval)),
          is(conduct, 'banned'),
        ),
        is: 'lesser',
        rank: 1,
        cite: [cite('法70条1項35号'), cite('法70条1項36号'), cite('法70条1項32号')],
      },
      {
        when: all(is(conduct, 'condition-broken'), any(byOrder, approval)),
        is: 'administrative',
        cite: cite('法73条2号'),
      },
    ],
  })
  const fine = (id: string, title: { ja: string; en: string }, yen: number, at: readonly Citation[]) =>
    parameter(id, { unit: 'JPY', title, values: [{ is: number(yen, 'JPY'), cite: at }] })
  const graverFine = fine(
    'fine-graver',
    { ja: '加重の罰金の上限', en: 'Limit of the fine, graver' },
    30_000_000,
    renumbered('法69条の6第2項', '法69条の7第2項'),
  )
  const plainFine = fine(
    'fine-unlicensed',
    { ja: '無許可の罰金の上限', en: 'Limit of the fine without a licence' },
    20_000_000,
    renumbered('法69条の6第1項', '法69条の7第1項'),
  )
  const orderFine = fine(
    'fine-by-order',
    { ja: '通知等の許可・承認の罰金の上限', en: 'Limit of the fine without what was ordered' },
    10_000_000,
    renumbered('法69条の7第1項', '法69条の8第1項'),
  )
  const lesserFine = fine(
    'fine-lesser',
    { ja: '条件違反等の罰金の上限', en: 'Limit of the fine for conditions and the like' },
    1_000_000,
    [cite('法70条1項')],
  )
  const multiple = parameter('fine-times-value', {
    unit: 'ratio',
    title: { ja: '価格に対する罰金の倍数', en: 'Multiple of the value' },
    values: [{ is: ratio(5, 1), cite: renumbered('法69条の6第1項', '法69条の7第1項') }],
  })
  const lesserMultiple = parameter('fine-times-value-lesser', {
    unit: 'ratio',
    title: {
      ja: '価格に対する罰金の倍数（条件違反等）',
      en: 'Multiple of the value (conditions and the like)',
    },
    values: [{ is: ratio(3, 1), cite: cite('法70条1項') }],
  })
  const maximumFine = quantity('maximum-fine', {
    title: { ja: '罰金の上限', en: 'Highest fine' },
    cite: [...renumbered('法69条の6', '法69条の7'), cite('法70条1項')],
    is: number(0, 'JPY'),
    exceptions: [
      {
        when: is(offence, 'graver'),
        is: greatest(graverFine, times(objectValue, multiple)),
        cite: renumbered('法69条の6第2項', '法69条の7第2項'),
      },
      {
        when: is(offence, 'unlicensed'),
        is: greatest(plainFine, times(objectValue, multiple)),
        cite: renumbered('法69条の6第1項', '法69条の7第1項'),
      },
      {
        when: is(offence, 'by-order'),
        is: greatest(orderFine, times(objectValue, multiple)),
        cite: renumbered('法69条の7第1項', '法69条の8第1項'),
      },
      {
        when: is(offence, 'lesser'),
        is: greatest(lesserFine, times(objectValue, lesserMultiple)),
        cite: cite('法70条1項'),
      },
    ],
  })
  return {
    graver,
    offence,
    graverFine,
    plainFine,
    orderFine,
    lesserFine,
    multiple,
    lesserMultiple,
    maximumFine,
  }
}
