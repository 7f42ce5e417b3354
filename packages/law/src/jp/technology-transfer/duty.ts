import { all, any, choiceType, decision, rule } from '@sekisho/logic'
import { cite } from '../../cite/index.ts'
import { covered } from './acts.ts'
import { byWord, byWordBefore2025, caught } from './catch-all.ts'
import { exempt } from './exempt.ts'
import { listed } from './listed-technology.ts'
import { priorReport, reportBasis } from './prior-report.ts'
import { sanctioned } from './sanctions.ts'

/** What must be done before the technology is provided. */

export const licenceByList = rule('licence-by-list', {
  title: { ja: 'リスト規制による許可', en: 'Licence because the technology is listed' },
  cite: [cite('法25条1項'), cite('法25条3項')],
  when: all(covered, listed),
  unless: [exempt],
})

export const licenceByCatchAll = rule('licence-by-catch-all', {
  title: { ja: '補完的規制による許可', en: 'Licence by the catch-all control' },
  cite: [cite('法25条1項'), cite('法25条2項')],
  when: all(covered, caught),
  unless: [exempt, byWord, byWordBefore2025],
})

/** Covered is licensed where listed or caught; then what is to be reported; then what is freed. */
export const duty = decision('duty', {
  title: { ja: '手続', en: 'What must be done' },
  cite: cite('法25条1項'),
  type: choiceType({
    licence: { ja: '許可が必要', en: 'Licence' },
    report: { ja: '事前報告が必要（許可は不要）', en: 'Report beforehand, no licence' },
    exempt: { ja: '特例により許可不要', en: 'Exempt from the licence' },
    none: { ja: '許可不要', en: 'No licence' },
  }),
  principle: 'none',
  exceptions: [
    {
      when: any(licenceByList, licenceByCatchAll, sanctioned),
      is: 'licence',
      rank: 3,
      cite: [cite('法25条1項'), cite('法25条3項')],
    },
    { when: priorReport, is: 'report', rank: 2, cite: reportBasis },
    { when: exempt, is: 'exempt', rank: 1, cite: cite('法25条1項') },
  ],
})
