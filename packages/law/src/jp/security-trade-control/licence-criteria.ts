import type { Condition, TruthExpression, Words } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'

const basis = cite('運用通達1-1(7)(ロ)(a)')
const otherLicence = cite('運用通達1-1(7)(ロ)(a)', {
  unverified: {
    ja: 'リスト規制の許可についての記載として読みました。この許可にも同じ基準によるかは確かめていません。',
    en: 'Read as what is said of licences under list control; whether the same holds for this licence was not verified.',
  },
})

/** What the ministry looks at when it examines an application for a licence to export. */
const criteria: readonly { readonly id: string; readonly text: Words }[] = [
  {
    id: 'reaches-the-user',
    text: {
      ja: '許可の審査のために、貨物が申請どおりの需要者に実際に届く（横流しされない）ことを示す。',
      en: 'Show for the examination that the goods will really reach the end user named, and not be diverted.',
    },
  },
  {
    id: 'used-by-the-user',
    text: {
      ja: '申請した需要者が、申請どおりの用途に使うことを示す。',
      en: 'Show that the end user named will use them, and as stated.',
    },
  },
  {
    id: 'no-disturbance-of-peace',
    text: {
      ja: '国際的な平和と安全の維持を妨げる用途に使われないことを示す。',
      en: 'Show that the use will not disturb international peace and security.',
    },
  },
  {
    id: 'managed-properly',
    text: {
      ja: '需要者が適正に管理することを示す。',
      en: 'Show that the end user will manage them properly.',
    },
  },
]

/**
 * What an application for a licence must show, as conditions of the outcome that asks for it: a checklist for those who
 * apply and those who examine.
 *
 * @param outcome the id of that outcome, which the ids of the conditions begin with
 * @param licence whether the licence is needed
 * @param isListed is it the licence under list control, of which the notice was read?
 */
export function examined(outcome: string, licence: TruthExpression, isListed: boolean): readonly Condition[] {
  const source = isListed ? basis : otherLicence
  return criteria.map(({ id, text }) => ({ id: `${outcome}-${id}`, text, cite: source, when: licence }))
}
