import { choiceFact, ratioFact, truthFact } from '@sekisho/logic'

/** What decides whether an investor may use the exemption. */

export const violation = truthFact('investor.violation', {
  label: { ja: '外為法違反の経歴', en: 'History of violations' },
  question: {
    ja: '外為法、その命令や処分に違反したことがありますか。',
    en: 'Has the investor violated the Act, an order or a disposition under it?',
  },
})

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

export const accredited = truthFact('investor.accredited', {
  label: { ja: '財務省の認証', en: 'Accredited by the Ministry of Finance' },
  question: {
    ja: '純粋に経済的な投資をする政府系ファンド・公的年金として財務省の認証を受けていますか。',
    en: 'Is it accredited by the Ministry of Finance as a sovereign fund or public pension that invests on purely economic grounds?',
  },
})

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

export const regulatedFinancial = truthFact('investor.regulated-financial', {
  label: { ja: '規制を受ける金融機関', en: 'Regulated financial institution' },
  question: {
    ja: '日本または外国の金融法令の監督を受ける金融機関（証券会社、銀行、保険、運用会社、信託、登録投資会社など）ですか。',
    en: 'Is the investor a financial institution regulated under Japanese or foreign law: securities firm, bank, insurer, asset manager, trust company, registered investment company?',
  },
  help: {
    ja: '免許を持つ運用者が一任を受けて運用するときは、運用者について答えます。',
    en: 'Where a licensed manager has discretion, the answer is about the manager.',
  },
})

export const priorOrder = choiceFact('investor.prior-order', {
  label: { ja: '同じ会社についての変更・中止命令', en: 'Earlier order about the same company' },
  question: {
    ja: 'この会社への投資について、変更または中止の命令を受けたことがありますか。',
    en: 'Has the investor been ordered to change or stop an investment in this very company?',
  },
  options: {
    none: { ja: 'ない', en: 'No' },
    complied: { ja: 'あり、従った', en: 'Yes, and it complied' },
    'not-complied': { ja: 'あり、従っていない', en: 'Yes, and it did not comply' },
  },
})
