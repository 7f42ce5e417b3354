import { all, any, is, not, rule } from '@sekisho/logic'
import { provides } from './acts.ts'
import { caught } from './catch-all.ts'
import { freed, freedBefore2025 } from './exempt.ts'
import { place, providerResident } from './facts-act.ts'
import { careResult, changeReport } from './facts-care.ts'
import { relation } from './facts-recipient.ts'
import { listed } from './listed-technology.ts'
import { categories2022 } from './reforms.ts'
import { residentIndividual } from './residency.ts'
import { notice } from './texts.ts'

/** The ordinary care of finding out whether a resident is in a specified category. */

const guideline = notice('別紙1-3')

export const careDue = rule('care-due', {
  title: { ja: '特定類型の確認を要する提供', en: 'Provision for which the categories are to be checked' },
  cite: guideline,
  ...categories2022,
  when: all(provides, providerResident, is(place, 'japan'), residentIndividual, any(listed, caught)),
  unless: [freed, freedBefore2025],
})

export const declarationMissing = rule('declaration-missing', {
  title: { ja: '自己申告による確認がまだ', en: 'Self-declaration still missing' },
  cite: guideline,
  when: all(careDue, is(relation, 'hired-since-2022'), is(careResult, 'unchecked')),
})

export const changeReportMissing = rule('change-report-missing', {
  title: { ja: '変更の報告の定めがない', en: 'No rule to report a change' },
  cite: guideline,
  when: all(careDue, is(relation, 'hired-since-2022', 'hired-before-2022'), not(changeReport)),
})

export const documentsUnchecked = rule('documents-unchecked', {
  title: { ja: '通常入手する書類の確認がまだ', en: 'Documents normally received not yet checked' },
  cite: guideline,
  when: all(careDue, is(relation, 'outside'), is(careResult, 'unchecked')),
})
