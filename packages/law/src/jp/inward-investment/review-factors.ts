import type { Words } from '@sekisho/logic'
import { cite, type LawCitation } from '../../cite/index.ts'

/** One thing that the ministries say they look at when they review a notification. */
export interface ReviewFactor {
  readonly id: string
  readonly text: Words
  readonly cite: LawCitation
}

const published = (isRead: boolean) =>
  cite('法27条3項1号', {
    unverified: isRead
      ? {
          ja: '2020年5月8日公表の考慮要素を二次資料で確認しました。2025年の改訂は確認していません。',
          en: 'Published on 2020-05-08, read in a secondary source; the revision of 2025 was not read.',
        }
      : {
          ja: '2020年5月8日公表の考慮要素とされますが、原文は確認していません。',
          en: 'Said to be among those published on 2020-05-08; the text was not read.',
        },
  })

/** The published factors of the review, as a checklist for one who reviews or expects to be reviewed. */
export const reviewFactors: readonly ReviewFactor[] = [
  {
    id: 'production-base',
    text: {
      ja: '国内の生産基盤・技術基盤の維持への影響',
      en: 'Effect on keeping the base of production and technology in Japan',
    },
    cite: published(true),
  },
  {
    id: 'technology-leakage',
    text: {
      ja: '技術・情報の流出や、国の安全等を損なう目的での利用の可能性',
      en: 'Whether technology or information could leak, or be used to the harm of national security',
    },
    cite: published(true),
  },
  {
    id: 'supply',
    text: {
      ja: '平時・有事の財・サービスの提供の条件、安定性、品質への影響',
      en: 'Effect on terms, stability and quality of supply in peace and in emergency',
    },
    cite: published(true),
  },
  {
    id: 'reserved-sectors',
    text: {
      ja: '資本移動自由化コードで留保した業種への影響',
      en: 'Effect on the sectors reserved under the Code of Liberalisation of Capital Movements',
    },
    cite: published(true),
  },
  {
    id: 'capital-and-control',
    text: {
      ja: '投資家の資本構成、実質的支配者、取引関係その他の属性、資金計画',
      en: 'The investor’s capital structure, beneficial owners, dealings and other attributes, and its funding',
    },
    cite: published(false),
  },
  {
    id: 'foreign-government-ties',
    text: {
      ja: '外国政府等との関係（外国の法令による義務を含む）',
      en: 'Relations with foreign governments, including duties under foreign law',
    },
    cite: published(false),
  },
  {
    id: 'plans',
    text: {
      ja: '投資家の投資や事業経営についての計画・過去の行動',
      en: 'The investor’s plans for the investment and the business, and what it did before',
    },
    cite: published(false),
  },
  {
    id: 'compliance-history',
    text: { ja: '外為法その他の法令の遵守の状況', en: 'Compliance with this Act and other law' },
    cite: published(false),
  },
]
