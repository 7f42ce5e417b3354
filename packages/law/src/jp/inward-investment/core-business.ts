import { all, any, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import {
  ictDesignated,
  ictReviewed,
  medicalDesignated,
  mineralsDesignated,
  supplyChain2023Designated,
  supplyChain2024Designated,
} from './designated-groups.ts'
import { does, doesUnderCondition } from './does.ts'
import { specifiedCoreOperator } from './facts-target.ts'
import { unmannedBefore2023 } from './not-modelled.ts'
import { reform2025 } from './reforms.ts'
import { since } from './sector-changes.ts'
import { beforeUnmanned } from './sectors-to-judge.ts'
import { LIST_CHANGES } from './tables/list-changes.ts'

/** Core sectors, and the operators that need particular care. */

export const coreList = cite('法27条の2第1項', {
  through: ['直投令3条の2第2項', '直投命令3条の2第3項', 'コア業種告示'],
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
  ...reform2025,
  when: all(coreBusiness, specifiedCoreOperator),
})
