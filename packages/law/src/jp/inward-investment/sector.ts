import { all, always, any, choiceType, decision, is, not, rule, some } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { actKind } from './facts-act.ts'
import { businesses, specifiedCoreOperator } from './facts-target.ts'
import {
  ictBefore2019,
  notInTables,
  sectorReview,
  technologyBefore2017,
  unmannedBefore2023,
} from './not-modelled.ts'
import type { SectorOption } from './sector-option.ts'
import { LIST_CHANGES, UNREAD_REVIEW } from './tables/list-changes.ts'

/** Which control the businesses of the target fall under. The days come from the table of list changes. */


export const designated = cite('法27条1項', { through: ['直投令3条2項1号', '直投命令3条3項', '業種告示'] })
export const coreList = cite('法27条の2第1項', {
  through: ['直投令3条の2第2項', '直投命令3条の2第3項', 'コア業種告示'],
})

export const subsidiariesCount = rule('subsidiaries-count', {
  title: { ja: '子会社の事業も見る行為', en: 'Acts for which the businesses of subsidiaries count' },
  cite: cite('法27条1項', { through: ['直投令3条2項1号'], read: 'cabinet-order-2013-12' }),
  when: not(is(actKind, 'branch', 'loan', 'business-succession')),
})

const { whose, sector, coreCondition } = businesses.type.fields

/** The business of the target itself, or where they count of a subsidiary or 50/50 company in Japan. */
const counts = any(is(whose, 'own'), all(subsidiariesCount, is(whose, 'subsidiary', 'fifty-fifty')))

/** Does the target do a business of one of these groups? */
export function does(...sectors: readonly BusinessOption[]) {
  return some(businesses, () => all(counts, is(sector, ...sectors)))
}

/** The same where the condition to be core is met too. */
export function doesUnderCondition(...sectors: readonly BusinessOption[]) {
  return some(businesses, () => all(counts, is(sector, ...sectors), coreCondition))
}

/** The first day of acts that a change of the lists covers, and the day it is in force. */
export const since = ({ actsFrom, inForce }: { actsFrom: string; inForce: string }) => ({ from: actsFrom, inForce })
const dayBefore = (iso: string) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)
/** The days before it. */
export const before = ({ actsFrom }: { actsFrom: string }) => ({ until: dayBefore(actsFrom) })

export const longDesignated = rule('long-designated-business', {
  title: { ja: '従来からの指定業種', en: 'Business designated all along' },
  cite: designated,
  when: does(
    'national-security',
    'telecommunications',
    'infrastructure',
    'designated-only',
    'biological-preparations',
  ),
})

export const medicalDesignated = rule('medical-business', {
  title: {
    ja: '感染症の医薬品・高度管理医療機器',
    en: 'Drugs for infectious diseases, controlled medical devices',
  },
  cite: designated,
  ...since(LIST_CHANGES.medical),
  when: does('medical'),
})

export const mineralsDesignated = rule('critical-minerals-business', {
  title: { ja: '重要鉱物資源・特定離島の港湾工事', en: 'Critical minerals, port works on remote islands' },
  cite: designated,
  ...since(LIST_CHANGES.minerals),
  when: does('minerals'),
})

export const supplyChain2023Designated = rule('supply-chain-2023-business', {
  title: { ja: '2023年に加わった業種', en: 'Sectors added in 2023' },
  cite: designated,
  ...since(LIST_CHANGES.supplyChain2023),
  when: does('supply-chain-2023', 'unmanned-aircraft'),
})

export const supplyChain2024Designated = rule('supply-chain-2024-business', {
  title: { ja: '2024年に加わった業種', en: 'Sectors added in 2024' },
  cite: designated,
  ...since(LIST_CHANGES.supplyChain2024),
  when: does('supply-chain-2024'),
})

export const technologyDesignated = rule('controlled-technology-business', {
  title: { ja: '規制される技術を持つ製造業', en: 'Manufacturing that holds controlled technology' },
  cite: designated,
  ...since(LIST_CHANGES.specifiedAcquisition),
  when: does('controlled-technology'),
})

export const cybersecurityDesignated = rule('cybersecurity-business', {
  title: { ja: 'サイバーセキュリティの業種', en: 'Cybersecurity' },
  cite: designated,
  ...since(LIST_CHANGES.ict),
  when: does('cybersecurity'),
})

export const ictDesignated = rule('ict-business', {
  title: { ja: '情報通信の業種', en: 'Information and communication' },
  cite: designated,
  ...since(LIST_CHANGES.ict),
  ...before(UNREAD_REVIEW),
  when: does('ict'),
})

export const ictReviewed = rule('ict-business-after-review', {
  title: { ja: '見直し後の情報通信の業種', en: 'Information and communication after the review' },
  cite: designated,
  ...since(UNREAD_REVIEW),
  when: all(does('ict'), sectorReview),
})

export const beforeIct = rule('before-ict-sectors', {
  title: { ja: '情報通信業種の追加前', en: 'Before the ICT sectors were added' },
  cite: designated,
  ...before(LIST_CHANGES.ict),
  when: always,
})

export const beforeUnmanned = rule('before-unmanned-aircraft', {
  title: { ja: '無人航空機の明記前', en: 'Before unmanned aircraft were named' },
  cite: designated,
  ...before(LIST_CHANGES.supplyChain2023),
  when: always,
})

export const beforeTechnology = rule('before-controlled-technology', {
  title: { ja: '規制技術の業種の追加前', en: 'Before controlled technology was added' },
  cite: designated,
  ...before(LIST_CHANGES.specifiedAcquisition),
  when: always,
})

export const designatedOnJudgement = rule('designated-on-judgement', {
  title: {
    ja: '告示を確認できず判断を要する業種',
    en: 'Business that a person must judge, the notice being unread',
  },
  cite: designated,
  when: any(
    all(does('ict', 'cybersecurity'), beforeIct, ictBefore2019),
    all(does('unmanned-aircraft'), beforeUnmanned, unmannedBefore2023),
    all(does('controlled-technology'), beforeTechnology, technologyBefore2017),
    all(does('not-in-tables'), notInTables),
  ),
})

export const designatedBusiness = rule('designated-business', {
  title: { ja: '指定業種', en: 'Designated business' },
  cite: designated,
  when: any(
    longDesignated,
    technologyDesignated,
    cybersecurityDesignated,
    ictDesignated,
    ictReviewed,
    medicalDesignated,
    mineralsDesignated,
    supplyChain2023Designated,
    supplyChain2024Designated,
    designatedOnJudgement,
  ),
})

export const coreSince2020 = rule('core-since-2020', {
  title: { ja: '2020年からのコア業種', en: 'Business core since 2020' },
  cite: coreList,
  ...since(LIST_CHANGES.core),
  when: any(
    does('national-security', 'controlled-technology', 'cybersecurity'),
    doesUnderCondition('telecommunications', 'infrastructure'),
    all(ictDesignated, doesUnderCondition('ict')),
    all(ictReviewed, doesUnderCondition('ict')),
    all(does('unmanned-aircraft'), beforeUnmanned, unmannedBefore2023),
  ),
})

export const coreDrugs = rule('core-biological-preparations', {
  title: { ja: '感染症に係る生物学的製剤', en: 'Biological preparations against infectious diseases' },
  cite: coreList,
  ...since(LIST_CHANGES.medical),
  when: doesUnderCondition('biological-preparations'),
})

export const coreBusiness = rule('core-business', {
  title: { ja: 'コア業種', en: 'Core business' },
  cite: coreList,
  when: any(
    coreSince2020,
    coreDrugs,
    medicalDesignated,
    mineralsDesignated,
    supplyChain2023Designated,
    supplyChain2024Designated,
  ),
})

export const specifiedCoreBusinessOperator = rule('specified-core-operator', {
  title: { ja: '特定コア事業者', en: 'Specified core business operator' },
  cite: cite('法27条の2第1項', {
    through: ['令和7年政令172号附則1条'],
    unverified: {
      ja: '2025年5月19日から6月17日までの行為に適用されるかは確認していません。',
      en: 'Whether acts from 2025-05-19 to 2025-06-17 were covered could not be established.',
    },
  }),
  from: '2025-05-19',
  inForce: '2025-05-19',
  when: all(coreBusiness, specifiedCoreOperator),
})

/** The gravest class of the target's businesses, for inward direct investment. */
export const sectorClass = decision('sector-class', {
  title: { ja: '業種の区分', en: 'Class of the sector' },
  cite: designated,
  type: choiceType({
    none: { ja: '指定業種以外', en: 'Not designated' },
    designated: { ja: '指定業種（コア業種以外）', en: 'Designated, not core' },
    core: { ja: 'コア業種', en: 'Core' },
    'specified-core-operator': { ja: '特定コア事業者', en: 'Specified core business operator' },
  }),
  principle: 'none',
  exceptions: [
    { when: specifiedCoreBusinessOperator, is: 'specified-core-operator', rank: 3, cite: coreList },
    { when: coreBusiness, is: 'core', rank: 2, cite: coreList },
    { when: designatedBusiness, is: 'designated', rank: 1, cite: designated },
  ],
})

export const isDesignated = is(sectorClass, 'designated', 'core', 'specified-core-operator')
export const isCore = is(sectorClass, 'core', 'specified-core-operator')
