import { all, any, type Cites, not, type Rule, rule, type TruthExpression, type Words } from '@sekisho/logic'
import { toEmbargoed, toGroupA } from './country-groups.ts'
import { armsUseIsKnown, wmdUseIsKnown } from './end-use.ts'
import { armsUserIsKnown, wmdUserIsKnown } from './end-user.ts'
import { armsInform, wmdInform } from './facts-informs.ts'
import { catchAllItem, specifiedHsLine } from './item-rows.ts'

/** The day of the reform of the catch-all controls (令和7年政令175号・177号). */
export const catchAllReform = { from: '2025-10-09', inForce: '2025-10-09' } as const

/** On what each trigger rests; goods and technology have provisions of their own. */
export interface CatchAllCites {
  readonly wmdUse: Cites
  readonly wmdUser: Cites
  readonly wmdInform: Cites
  readonly armsUse: Cites
  readonly armsUser: Cites
  readonly armsInform: Cites
  /** Notices for destinations of group A, from 2025-10-09. */
  readonly informGroupA: Cites
  readonly catchAll: Cites
}

/** What is of item 16, and of item 16(1); technology has conditions of its own. */
export interface CatchAllItems {
  readonly item: TruthExpression
  readonly specified: TruthExpression
}

function trigger(
  id: string,
  title: Words,
  cite: Cites,
  when: Rule['when'],
  days: { from?: string } = {},
): Rule {
  return rule(id, { title, cite, ...days, when })
}

/**
 * The six triggers of the catch-all controls by group of destination, and whether any holds: item 16 only.
 *
 * @param cites the provisions for goods or for technology
 */
export function catchAllRules(
  cites: CatchAllCites,
  { item, specified }: CatchAllItems = { item: catchAllItem, specified: specifiedHsLine },
) {
  const elsewhere = all(item, not(toGroupA))
  const armsCovered = all(item, any(toEmbargoed, all(specified, not(toGroupA))))
  const triggers = {
    wmdUse: trigger(
      'trigger-wmd-use',
      { ja: '核兵器等の用途による許可', en: 'Licence for use for weapons of mass destruction' },
      cites.wmdUse,
      all(elsewhere, wmdUseIsKnown),
    ),
    wmdUser: trigger(
      'trigger-wmd-user',
      { ja: '核兵器等の需要者による許可', en: 'Licence for an end user of weapons of mass destruction' },
      cites.wmdUser,
      all(elsewhere, wmdUserIsKnown),
    ),
    wmdInform: trigger(
      'trigger-wmd-inform',
      {
        ja: '核兵器等についての通知による許可',
        en: 'Licence by notice concerning weapons of mass destruction',
      },
      cites.wmdInform,
      all(elsewhere, wmdInform),
    ),
    armsUse: trigger(
      'trigger-arms-use',
      { ja: '通常兵器の用途による許可', en: 'Licence for use for conventional arms' },
      cites.armsUse,
      all(armsCovered, armsUseIsKnown),
    ),
    armsUser: trigger(
      'trigger-arms-user',
      { ja: '通常兵器の需要者による許可', en: 'Licence for an end user of conventional arms' },
      cites.armsUser,
      all(armsCovered, armsUserIsKnown),
    ),
    armsInform: trigger(
      'trigger-arms-inform',
      { ja: '通常兵器についての通知による許可', en: 'Licence by notice concerning conventional arms' },
      cites.armsInform,
      all(elsewhere, armsInform),
    ),
    informGroupA: trigger(
      'trigger-inform-group-a',
      { ja: 'グループA向けの通知による許可', en: 'Licence by notice for group A' },
      cites.informGroupA,
      all(item, toGroupA, any(wmdInform, armsInform)),
      catchAllReform,
    ),
  }
  const catchAll = rule('catch-all-licence', {
    title: { ja: 'キャッチオール規制による許可', en: 'Licence under the catch-all controls' },
    cite: cites.catchAll,
    when: any(...Object.values(triggers)),
  })
  return { ...triggers, catchAll }
}
