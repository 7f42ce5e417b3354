import type { Words } from '@sekisho/logic'
import { cite, type LawCitation } from '../../cite/index.ts'

/** One thing that the ministry looks at when it examines an application for a licence. */
export interface LicenceCriterion {
  readonly id: string
  readonly text: Words
  readonly cite: LawCitation
}

const basis = cite('運用通達1-1(7)(ロ)(a)')

/** What must be certain enough for a licence to be given: a checklist for those who apply and those who examine. */
export const licenceCriteria: readonly LicenceCriterion[] = [
  {
    id: 'reaches-the-user',
    text: {
      ja: '貨物・技術が申請どおりの需要者に実際に届くこと（横流しのおそれがないこと）',
      en: 'That it really reaches the end user named, without being diverted',
    },
    cite: basis,
  },
  {
    id: 'used-by-the-user',
    text: {
      ja: '申請された需要者が申請どおりの用途に使うこと',
      en: 'That the end user named will use it, and as stated',
    },
    cite: basis,
  },
  {
    id: 'no-disturbance-of-peace',
    text: {
      ja: '国際的な平和と安全の維持を妨げる用途に使われないこと',
      en: 'That the use will not disturb international peace and security',
    },
    cite: basis,
  },
  {
    id: 'managed-properly',
    text: {
      ja: '需要者が適正に管理すること（保管、据付場所、再輸出の制限）',
      en: 'That the end user manages it properly: storage, place of installation, no re-export without consent',
    },
    cite: basis,
  },
]
