import { ratioFact, truthFact } from '@sekisho/logic'

/** Whether the investor is a foreign government body, or one that such a body controls. */

export const governmentBody = truthFact('investor.government-body', {
  label: { ja: '外国政府等', en: 'Foreign government body' },
  question: {
    ja: '行為者は外国の政府、政府機関、地方公共団体、中央銀行または政党ですか。',
    en: 'Is the investor itself a foreign government, agency, local government, central bank or political party?',
  },
})

export const governmentVotes = ratioFact('investor.government-votes', {
  label: { ja: '外国政府等の議決権割合', en: 'Votes held by foreign governments' },
  question: {
    ja: '外国政府等は、直接・間接に行為者の議決権の何パーセントを持ちますか。',
    en: 'What share of the investor’s votes do foreign governments hold, directly or indirectly?',
  },
})

export const governmentOfficers = ratioFact('investor.government-officers', {
  label: { ja: '外国政府等の任命する役員の割合', en: 'Officers named by or serving a foreign government' },
  question: {
    ja: '役員（代表する役員の方が高ければその割合）のうち、外国政府等が任命し、またはその職にある者は何割ですか。',
    en: 'What share of the officers, or of those who represent it if that is higher, is appointed by or serves a foreign government?',
  },
})

export const governmentInstructs = truthFact('investor.government-instructs', {
  label: { ja: '外国政府等による議決権の指図', en: 'A foreign government instructs votes' },
  question: {
    ja: '外国政府等は、議決権の行使を指図できますか。',
    en: 'Can a foreign government instruct how votes are cast?',
  },
})

export const goldenShare = truthFact('investor.golden-share', {
  label: { ja: '外国政府等の拒否権付株式', en: 'Golden share of a foreign government' },
  question: {
    ja: '外国政府等は、拒否権付きの株式を持ちますか。',
    en: 'Does a foreign government hold a share with a veto?',
  },
})
