import { choiceFact, truthFact } from '@sekisho/logic'

/** What the investor undertakes, and what becomes of it. */

export const useExemption = truthFact('exemption.used', {
  choosable: true,
  label: { ja: '届出免除を使う', en: 'Uses the exemption' },
  question: {
    ja: '使えるなら、条件を守る代わりに事前届出の免除を使いますか。',
    en: 'Where it is open, will the investor use the exemption from notification and keep its conditions?',
  },
})

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

export const breach = choiceFact('breach.condition', {
  label: { ja: '破られた条件', en: 'Condition broken' },
  question: {
    ja: '免除を使った後、次のいずれかがありましたか。',
    en: 'Since the exemption was used, has one of these happened?',
  },
  help: {
    ja: '複数あるときは別々の事案として判定してください。',
    en: 'Where several have, assess them one by one.',
  },
  options: {
    none: { ja: 'ない', en: 'No' },
    E1: {
      ja: '自分または密接関係者が役員に就任した',
      en: 'The investor or a related person became an officer',
    },
    E2: {
      ja: '事業の譲渡・廃止を株主総会に提案した',
      en: 'It proposed to the meeting to transfer or close a designated business',
    },
    E3: { ja: '非公開の技術情報にアクセスした', en: 'It accessed non-public technical information' },
    E4: {
      ja: 'コア業種の重要な意思決定に参加した',
      en: 'It took part in important decisions of the core business',
    },
    E5: { ja: '期限付きの書面による提案をした', en: 'It made a written demand with a deadline' },
    E6: {
      ja: 'コア業種の非公開情報を取得した',
      en: 'It obtained non-public information on the core business',
    },
    E7: {
      ja: '従業員となり、または役職員を勧誘した',
      en: 'It took employment or solicited the company’s people',
    },
  },
})

export const clearedAct = truthFact('breach.cleared', {
  label: { ja: '届け出て審査を経た行為', en: 'Notified and cleared' },
  question: {
    ja: 'その行為は、事前に届け出て審査を終えたものですか。',
    en: 'Had that act been notified beforehand and cleared?',
  },
})

export const breachOrder = choiceFact('breach.order', {
  label: { ja: '遵守の勧告・命令', en: 'Recommendation or order to comply' },
  question: {
    ja: '免除の条件を守るよう勧告や命令を受けましたか。',
    en: 'Has the investor been recommended or ordered to keep the conditions of the exemption?',
  },
  options: {
    none: { ja: '受けていない', en: 'Neither' },
    'recommendation-followed': { ja: '勧告を受け、従った', en: 'Recommended, and followed' },
    'recommendation-ignored': { ja: '勧告を受け、従わない', en: 'Recommended, and not followed' },
    'order-followed': { ja: '命令を受け、従った', en: 'Ordered, and followed' },
    'order-broken': { ja: '命令を受け、従わない', en: 'Ordered, and not followed' },
  },
})

export const qualificationLost = truthFact('exemption.qualification-lost', {
  label: { ja: '免除の資格を失った', en: 'No longer qualifies' },
  question: {
    ja: '免除を使った後、使えない種類の投資家（外国政府等の支配を受けるなど）になりましたか。',
    en: 'Since using the exemption, has the investor become one that may not use it, such as one controlled by a foreign government?',
  },
})
