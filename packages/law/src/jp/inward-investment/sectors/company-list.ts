import { dayOf, type Problem, ProblemError, parseDay, type Words } from '@sekisho/logic'
import { COMPANY_LIST_PUBLICATIONS } from '../tables/company-list-publications.ts'
import { LIST_CHANGES, type ListChange } from '../tables/list-changes.ts'
import { foldName, readCode } from './company-list-cells.ts'

/** ① only businesses outside the designated sectors; ② designated ones, none core; ③ core ones. */
export type CompanyCategory = 1 | 2 | 3

/** A listed company as the finance ministry classed it. */
export interface ListedCompany {
  readonly code: string | null
  readonly isin: string | null
  /** As written in the list, Japanese first. */
  readonly names: readonly string[]
  readonly category: CompanyCategory
  /** Marked as a specified core business operator; `null` where the list has no such column. */
  readonly specifiedCoreOperator: boolean | null
  /** Where it stands in the file. */
  readonly line: number
}

/** The finance ministry's list of the categories of listed companies, as published on a day. */
export interface CompanyList {
  readonly publishedOn: string
  readonly companies: readonly ListedCompany[]
  /** By code, ISIN and name without its legal form; several companies can share a name. */
  readonly byKey: ReadonlyMap<string, readonly ListedCompany[]>
}

/** What the list says of a company, which is evidence and not the rule. */
export interface CompanyEvidence {
  /** Empty: not on the list. Several: companies that share the name. */
  readonly found: readonly ListedCompany[]
  readonly publishedOn: string
  /** The day of the trade. */
  readonly on: string
  /** Days from publication to the trade; negative when the list came later. */
  readonly ageInDays: number
  /** A later list that was out on the day of the trade, if one is known. */
  readonly newerList: string | null
  /** Changes of the sectors since publication that cover the trade. */
  readonly changesSince: readonly ListChange[]
  /** What must be said with it. */
  readonly notes: readonly Words[]
}

/** What the categories of the list mean. */
export const CATEGORY_MEANING: Readonly<Record<CompanyCategory, Words>> = {
  1: { ja: '指定業種以外の事業のみ', en: 'Only businesses outside the designated sectors' },
  2: { ja: '指定業種（コア業種以外）の事業を営む', en: 'Designated businesses, none of them core' },
  3: { ja: 'コア業種の事業を営む', en: 'Core businesses' },
}

/**
 * What a list says of a company on the day of a trade. The list is made from a survey and binds nobody: the answer says
 * when it was published and what happened since.
 *
 * @param key securities code, ISIN, or name in Japanese or English, with or without legal form
 * @throws {ProblemError} when `on` is no day
 */
export function lookUpCompany(
  list: CompanyList,
  key: string,
  { on }: { readonly on: string },
): CompanyEvidence {
  if (parseDay(on) === null) throw new ProblemError([noDay(on)])
  const { publishedOn } = list
  const found = list.byKey.get(foldName(readCode(key) ?? key)) ?? []
  const newerList = COMPANY_LIST_PUBLICATIONS.findLast((day) => day > publishedOn && day <= on) ?? null
  const changesSince = Object.values(LIST_CHANGES).filter(
    ({ inForce, actsFrom }) => inForce > publishedOn && actsFrom <= on,
  )
  const ageInDays = dayOf(on) - dayOf(publishedOn)
  const notes = [
    ...(found.length === 0 ? [notListed(key)] : []),
    ...(found.length > 1 ? [shared(found.length)] : []),
    evidence(publishedOn),
    ageInDays < 0 ? later(on) : age(ageInDays),
    ...(newerList ? [newer(newerList)] : []),
    ...changesSince.map(changed),
  ]
  return { found, publishedOn, on, ageInDays, newerList, changesSince, notes }
}

const noDay = (on: string): Problem => ({
  code: 'company-list.day',
  at: { path: 'on' },
  message: {
    ja: `取引の日「${on}」は存在しない日です。YYYY-MM-DD で書いてください。`,
    en: `The day of the trade "${on}" is no day: write YYYY-MM-DD.`,
  },
})
const notListed = (key: string): Words => ({
  ja: `「${key}」はこのリストにありません。これだけでは、指定業種に当たるかどうかは分かりません。`,
  en: `"${key}" is not on this list, which says nothing about whether it is in a designated sector.`,
})
const shared = (count: number): Words => ({
  ja: `同じ名称の会社が${count}社あります。証券コードで指定してください。`,
  en: `${count} companies share this name: give the securities code.`,
})
const evidence = (publishedOn: string): Words => ({
  ja: `財務省が${publishedOn}に公表したリストによります。リストは参考であり、該当性を決めるものではありません。`,
  en: `From the finance ministry's list of ${publishedOn}. The list is evidence; it does not decide the matter.`,
})
const age = (days: number): Words => ({
  ja: `取引の日には公表から${days}日が経っています。その間に会社の事業や子会社が変わった可能性があります。`,
  en: `On the day of the trade the list was ${days} days old; the company's businesses or subsidiaries may have changed.`,
})
const later = (on: string): Words => ({
  ja: `このリストは取引の日（${on}）より後に公表されたものです。`,
  en: `This list was published after the day of the trade (${on}).`,
})
const newer = (day: string): Words => ({
  ja: `取引の日には、より新しいリスト（${day}公表）がありました。`,
  en: `On the day of the trade a newer list was out, of ${day}.`,
})
const changed = ({ title, actsFrom }: ListChange): Words => ({
  ja: `公表の後に業種が改められました：${title.ja}（${actsFrom}以後の行為）。`,
  en: `The sectors were changed after publication: ${title.en} (acts from ${actsFrom}).`,
})
