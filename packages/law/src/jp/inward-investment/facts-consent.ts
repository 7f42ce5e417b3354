import { choiceFact, truthFact } from '@sekisho/logic'

/** What is voted on after the acquisition. */

export const matter = choiceFact('consent.matter', {
  label: { ja: '議案', en: 'Matter voted on' },
  question: { ja: '何について議決権を行使しますか。', en: 'What is voted on?' },
  options: {
    'director-election': { ja: '取締役・監査役の選任', en: 'Election of a director or auditor' },
    'business-disposal': {
      ja: '事業の譲渡・廃止、会社分割、合併、解散、子会社の処分など',
      en: 'Transfer or closing of a business, split, merger, dissolution, disposal of a subsidiary',
    },
    'purpose-change': { ja: '事業目的の実質的な変更', en: 'Substantial change of the business purpose' },
    other: { ja: 'その他（配当、計算書類など）', en: 'Anything else: dividends, accounts' },
  },
})

export const candidate = choiceFact('consent.candidate', {
  label: { ja: '候補者と行為者の関係', en: 'Candidate’s relation to the investor' },
  question: {
    ja: '候補者は行為者とどのような関係にありますか。',
    en: 'How is the candidate related to the investor?',
  },
  help: { ja: '候補者の居住地は問いません。', en: 'Where the candidate lives does not matter.' },
  options: {
    'self-or-group': {
      ja: '行為者自身、その企業集団の役員・従業員、代理人など',
      en: 'The investor itself, officers or employees of its group, its agents',
    },
    sponsored: {
      ja: '主な取引先、多額の報酬を受ける者、最近1年の関係者、行為者の求めで選ばれた者など',
      en: 'Main trading partners, persons paid large sums, persons so placed within a year, persons chosen at its request',
    },
    unrelated: { ja: '関係のない者', en: 'Unrelated' },
  },
})

export const proposedBy = choiceFact('consent.proposed-by', {
  label: { ja: '提案者', en: 'Proposed by' },
  question: { ja: '議案は誰が提案しましたか。', en: 'Who proposed it?' },
  options: {
    investor: {
      ja: '行為者（他の株主に頼んだ場合を含む）',
      en: 'The investor, also through another shareholder at its request',
    },
    others: { ja: '会社または他の株主', en: 'The company or another shareholder' },
  },
})

export const votesFor = truthFact('consent.votes-for', {
  choosable: true,
  label: { ja: '賛成する', en: 'Votes in favour' },
  question: { ja: '賛成の議決権を行使しますか。', en: 'Will the investor vote in favour?' },
  help: { ja: '反対や棄権は同意ではありません。', en: 'Voting against or abstaining is no consent.' },
})

export const concernsDesignated = truthFact('consent.concerns-designated-business', {
  label: { ja: '指定業種の事業に関わる', en: 'Concerns a designated business' },
  question: {
    ja: '譲渡・廃止される事業、または変更後の事業目的は指定業種に当たりますか。',
    en: 'Is the business to be disposed of, or the new purpose, a designated business?',
  },
})
