import { truthFact } from '@sekisho/logic'

/** What the investor undertakes: the conditions of the exemption. */

export const noBoardSeat = truthFact('commitment.no-board-seat', {
  choosable: true,
  label: { ja: '役員に就任しない', en: 'No board seat' },
  question: {
    ja: '自分も密接関係者も会社の役員に就任しないことを守りますか。',
    en: 'Will neither the investor nor persons closely related to it become officers of the company?',
  },
})

export const noDisposalProposal = truthFact('commitment.no-disposal-proposal', {
  choosable: true,
  label: { ja: '事業の譲渡・廃止を提案しない', en: 'No proposal to sell or close' },
  question: {
    ja: '指定業種の事業の譲渡や廃止を、自らも他の株主を通じても株主総会に提案しないことを守りますか。',
    en: 'Will the investor not propose to the shareholders’ meeting, itself or through others, to transfer or close a designated business?',
  },
})

export const noTechnicalAccess = truthFact('commitment.no-technical-access', {
  choosable: true,
  label: { ja: '非公開の技術情報にアクセスしない', en: 'No access to technical secrets' },
  question: {
    ja: '指定業種の事業に関する非公開の技術情報にアクセスしないことを守りますか。',
    en: 'Will the investor not access non-public technical information on the designated business?',
  },
})

export const noCoreCommittee = truthFact('commitment.no-core-committee', {
  choosable: true,
  label: { ja: 'コア業種の重要な意思決定に参加しない', en: 'No part in core decisions' },
  question: {
    ja: 'コア業種の事業に関し、重要な意思決定をする取締役会や委員会に参加しないことを守りますか。',
    en: 'Will the investor not take part in the board or in committees that decide important matters of the core business?',
  },
})

export const noWrittenDemands = truthFact('commitment.no-written-demands', {
  choosable: true,
  label: { ja: '期限付きの書面による提案をしない', en: 'No written demands with a deadline' },
  question: {
    ja: 'コア業種の事業に関し、期限を付けて回答や行動を求める書面の提案を取締役会等にしないことを守りますか。',
    en: 'Will the investor not make written proposals about the core business to the board or committees that demand an answer or action by a deadline?',
  },
})

export const noCoreInformation = truthFact('commitment.no-core-information', {
  choosable: true,
  label: { ja: 'コア業種の非公開情報を取得しない', en: 'No information on core business' },
  question: {
    ja: 'コア業種の事業に関する非公開情報を一切取得せず、漏えいにつながる行為もしないことを守りますか。',
    en: 'Will the investor obtain no non-public information at all on the core business, nor do what could lead to its leaking?',
  },
})

export const noEmployment = truthFact('commitment.no-employment', {
  choosable: true,
  label: { ja: '従業員にならず、勧誘もしない', en: 'No employment, no solicitation' },
  question: {
    ja: 'コア業種の事業の従業員にならず、関係者を就かせず、役職員を引き抜かないことを守りますか。',
    en: 'Will the investor not become, nor have related persons become, employees in the core business, nor solicit the company’s people?',
  },
})
