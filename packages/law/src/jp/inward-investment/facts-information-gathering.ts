import { ratioFact, truthFact } from '@sekisho/logic'

/** Whether the investor may have to gather information for a foreign government. */

export const gatheringDuty = truthFact('investor.gathering-duty', {
  label: {
    ja: '外国政府の情報収集に協力する義務',
    en: 'Duty to help a foreign government gather information',
  },
  question: {
    ja: '外国政府との契約や外国の法令により、外国政府の情報収集に協力する義務を負いますか。',
    en: 'Is the investor bound, by contract with a foreign government or by foreign law, to cooperate in its gathering of information?',
  },
})

export const gatheringVotes = ratioFact('investor.gathering-votes', {
  label: { ja: '義務を負う者の議決権割合', en: 'Votes held by persons so bound' },
  question: {
    ja: 'そのような義務を負う者や外国政府等は、行為者の議決権の何パーセントを持ちますか。',
    en: 'What share of the investor’s votes do persons so bound and foreign governments hold?',
  },
})

export const gatheringOfficers = ratioFact('investor.gathering-officers', {
  label: {
    ja: '義務を負う者が占め、または任命する役員の割合',
    en: 'Officers who are, or are named by, persons so bound',
  },
  question: {
    ja: '役員のうち、そのような義務を負う者、またはそれらが任命する者は何割ですか。',
    en: 'What share of the officers are persons so bound, or are appointed by them or by foreign governments?',
  },
})

export const gatheringInstructs = truthFact('investor.gathering-instructs', {
  label: { ja: '義務を負う者による議決権の指図', en: 'Persons so bound instruct votes' },
  question: {
    ja: 'そのような義務を負う者は、議決権の行使を指図できますか。',
    en: 'Can persons so bound instruct how votes are cast?',
  },
})

export const decidedByBound = truthFact('investor.decided-by-bound-persons', {
  label: { ja: '義務を負う者による実質的な決定', en: 'Decisions in substance by persons so bound' },
  question: {
    ja: '行為者の実質的な意思決定は、そのような義務を負う者が行いますか。',
    en: 'Are the investor’s decisions in substance made by persons so bound?',
  },
})

export const decidedInThirdCountry = truthFact('investor.decided-in-third-country', {
  label: { ja: '設立国以外での意思決定', en: 'Decisions made in another country' },
  question: {
    ja: '行為者（またはその親会社）の意思決定は、設立国以外の国の拠点で行われ、その国のそのような法令の下にありますか。',
    en: 'Are decisions of the investor, or of its parent, made at an office in a country other than that of establishment, and so under such a law of that country?',
  },
})

export const disclosureContract = truthFact('investor.disclosure-contract', {
  label: { ja: '情報を開示する契約', en: 'Contract to disclose information' },
  question: {
    ja: 'そのような義務を負う者や外国政府等に情報を開示する契約（またはその相手との契約）がありますか。',
    en: 'Is there a contract to disclose information to persons so bound or to a foreign government, or with one who has such a contract?',
  },
})
