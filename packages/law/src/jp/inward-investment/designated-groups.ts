import { all, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { does } from './does.ts'
import { sectorReview } from './not-modelled.ts'
import { before, since } from './sector-changes.ts'
import { LIST_CHANGES, UNREAD_REVIEW } from './tables/list-changes.ts'

/** Groups of designated sectors, each since its day. The days come from the table of list changes. */

export const designated = cite('法27条1項', { through: ['直投令3条2項1号', '直投命令3条3項', '業種告示'] })

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
