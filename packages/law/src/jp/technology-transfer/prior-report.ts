import { all, any, is, not, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { toGroupA } from '../security-trade-control/country-groups.ts'
import { coveredProvision } from './acts.ts'
import { decided, reportField } from './facts-report.ts'
import { technologyKind } from './facts-technology.ts'
import { fieldsAddedLater } from './not-modelled.ts'
import { basicScience, industrialProperty, publicDomain } from './public-domain.ts'
import { report2024 } from './reforms.ts'

/** The prior report of important managed technology (重要管理対象技術). */

export const reportBasis = cite('法55条の8', {
  through: ['外為令18条の8', '貿易外省令10条', '重要管理対象技術告示'],
  unverified: {
    ja: '令和6年の告示と、これに対応する省令の条文は確認していません。',
    en: 'Neither the notice of 2024 nor the order as amended for it was read.',
  },
})

export const importantTechnology = rule('important-managed-technology', {
  title: { ja: '重要管理対象技術', en: 'Important managed technology' },
  cite: reportBasis,
  when: all(
    is(technologyKind, 'design', 'manufacture'),
    any(not(is(reportField, 'none', 'added-later')), all(is(reportField, 'added-later'), fieldsAddedLater)),
  ),
})

export const priorReport = rule('prior-report-needed', {
  title: { ja: '事前報告を要する', en: 'Must be reported beforehand' },
  cite: reportBasis,
  ...report2024,
  at: decided,
  when: all(
    coveredProvision,
    importantTechnology,
    not(toGroupA),
    not(any(publicDomain, basicScience, industrialProperty)),
  ),
})
