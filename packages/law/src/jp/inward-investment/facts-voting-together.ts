import { choiceFact, ratioFact, truthFact } from '@sekisho/logic'

/** Proxies, and votes exercised jointly with others. */

export const entrustedVotes = ratioFact('proxy.votes', {
  label: { ja: '受任する議決権の割合', en: 'Votes under the proxies' },
  question: {
    ja: '代理行使を受任する議決権は総議決権の何パーセントですか。',
    en: 'What share of all votes do the proxies cover?',
  },
})

export const proxyKind = choiceFact('proxy.kind', {
  label: { ja: '委任の内容', en: 'Kind of proxy' },
  question: { ja: 'どのような委任ですか。', en: 'What kind of proxy is it?' },
  options: {
    'ordered-agenda': {
      ja: '役員の選任、事業目的の変更、事業の譲渡などの議案について',
      en: 'On electing officers, changing the purpose, disposing of a business and the like',
    },
    'other-agenda': { ja: 'その他の議案のみについて', en: 'Only on other matters' },
    'company-solicited': { ja: '会社の勧誘による通常の委任', en: 'Ordinary proxy solicited by the company' },
    'own-group': { ja: '自己の企業集団からの委任', en: 'Given by a holder of one’s own group' },
  },
})

export const counterpartVotes = ratioFact('joint.counterpart-votes', {
  label: { ja: '相手方の議決権割合', en: 'Votes of the other side' },
  question: {
    ja: '共同行使に同意する相手方は、その密接関係者と合わせて総議決権の何パーセントを持ちますか。',
    en: 'What share of all votes does the other side hold, with persons closely related to it?',
  },
})

export const counterpartForeign = truthFact('joint.counterpart-foreign', {
  label: { ja: '相手方が外国の者', en: 'Other side is foreign' },
  question: {
    ja: '相手方は非居住者の個人または外国法人等ですか。',
    en: 'Is the other side a non-resident individual or a foreign body?',
  },
})
