import { dayFact, truthFact } from '@sekisho/logic'

/** Measures for national security that were notified. */

export const corrected = truthFact('measures.corrected', {
  choosable: true,
  label: { ja: '措置を補正した', en: 'Measures corrected' },
  question: {
    ja: '行為をしてはならない期間中に、届け出た国の安全等に係る措置を補正しましたか。',
    en: 'Were the notified measures for national security corrected during the standstill?',
  },
})

export const correctionReceived = dayFact('measures.correction-received', {
  label: { ja: '補正の受理の日', en: 'Day the correction was received' },
  question: { ja: '補正は何日に受理されましたか。', en: 'On which day was the correction received?' },
})

export const measuresChange = truthFact('measures.change-planned', {
  choosable: true,
  label: { ja: '措置を変更する', en: 'Measures are to be changed' },
  question: {
    ja: '届け出た国の安全等に係る措置を、行為の後に変更しますか。',
    en: 'Are the notified measures for national security to be changed after the act?',
  },
})

export const measuresCarriedOut = truthFact('measures.carried-out', {
  label: { ja: '措置を実施している', en: 'Measures carried out' },
  question: {
    ja: '届け出た国の安全等に係る措置を実施していますか。',
    en: 'Are the notified measures being carried out?',
  },
})
