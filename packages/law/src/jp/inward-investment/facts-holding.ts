import {
  choiceFact,
  choiceField,
  listFact,
  ratioFact,
  ratioField,
  truthFact,
  truthField,
} from '@sekisho/logic'

/** What is held right after the act: shares of all issued shares, votes of all votes, related persons. */

export const ownShares = ratioFact('shares.own', {
  choosable: true,
  label: { ja: '行為後の自己の株式割合', en: 'Own shares after the act' },
  question: {
    ja: '行為の後、自分の名義で持つ株式は発行済株式の何パーセントですか。',
    en: 'After the act, what share of the issued shares (or equity) does the investor itself hold?',
  },
  help: {
    ja: '端数は丸めません。「10000/1000000」のように株数の比でも書けます。',
    en: 'Not rounded. It may be written as a fraction of share numbers, such as 10000/1000000.',
  },
})

export const managedShares = ratioFact('shares.managed', {
  label: { ja: '一任運用する株式の割合', en: 'Shares under discretionary management' },
  question: {
    ja: '自分や密接関係者が一任運用する、他人の株式は何パーセントですか。',
    en: 'What share of the issued shares do the investor and related persons manage at their discretion for others?',
  },
})

export const overlappingShares = ratioFact('shares.overlap', {
  label: { ja: '重複する株式の割合', en: 'Shares counted twice' },
  question: {
    ja: '以上のうち二重に数えられている株式は何パーセントですか。',
    en: 'What share has been counted twice in these numbers?',
  },
})

export const ownVotes = ratioFact('votes.own', {
  choosable: true,
  label: { ja: '行為後の自己の議決権割合', en: 'Own votes after the act' },
  question: {
    ja: '行為の後、自分が保有し、または契約により行使できる議決権は総議決権の何パーセントですか。',
    en: 'After the act, what share of all votes does the investor hold or may exercise under contract?',
  },
  help: {
    ja: '自己株式や無議決権株式があると、株式の割合と異なります。',
    en: 'It differs from the share of shares where there are treasury or non-voting shares.',
  },
})

export const overlappingVotes = ratioFact('votes.overlap', {
  label: { ja: '重複する議決権の割合', en: 'Votes counted twice' },
  question: {
    ja: '以上のうち二重に数えられている議決権は何パーセントですか。',
    en: 'What share of votes has been counted twice in these numbers?',
  },
})

export const related = listFact('related', {
  label: { ja: '関係する保有者', en: 'Related holders' },
  question: {
    ja: '行為者と関係があり、同じ会社の株式・議決権を持つ者は誰ですか。',
    en: 'Who else, related to the investor, holds shares or votes of the company?',
  },
  fields: {
    foreign: truthField({
      label: { ja: '外国の者', en: 'Foreign' },
      help: {
        ja: '法26条1項各号の者（非居住者の個人、外国法人等、外国の議決権が50％以上の会社など）。日本の居住者は合算されません。',
        en: 'A person of art. 26(1): a non-resident individual, a foreign body, a company with 50 % foreign votes. Residents of Japan are never added.',
      },
    }),
    tie: choiceField({
      label: { ja: '関係', en: 'Tie' },
      options: {
        control: {
          ja: '議決権50％以上でつながる親会社・子会社・兄弟会社',
          en: 'Parent, subsidiary or sister by 50 % of votes or more',
        },
        officer: { ja: '行為者やその企業集団の役員', en: 'Officer of the investor or its group' },
        'officers-majority': {
          ja: 'そのような役員が役員の過半数を占める法人',
          en: 'Body whose officers are mostly such officers',
        },
        family: { ja: '配偶者・直系血族', en: 'Spouse or lineal blood relative' },
        'same-state': { ja: '同じ国の政府機関等', en: 'Government body of the same state' },
        'joint-exercise': {
          ja: '共同で株主の権利を行使することに合意した者',
          en: 'Has agreed to exercise shareholders’ rights jointly',
        },
        partnership: {
          ja: '組合を通じた関係（業務執行組合員など）',
          en: 'Through a partnership (managing partner and the like)',
        },
        none: {
          ja: 'いずれでもない（兄弟姉妹、姻族、取引先など）',
          en: 'None of these: siblings, in-laws, trading partners',
        },
      },
    }),
    shares: ratioField({ label: { ja: '株式割合', en: 'Share of the shares' } }),
    votes: ratioField({ label: { ja: '議決権割合', en: 'Share of the votes' } }),
  },
})

export const holdingBefore = ratioFact('holding.before', {
  label: { ja: '行為前の割合', en: 'Held before the act' },
  question: {
    ja: '行為の前、密接関係者と合わせた株式または議決権の割合（高い方）は何パーセントでしたか。',
    en: 'Before the act, what did the investor and closely related persons hold together, of shares or of votes, whichever is higher?',
  },
})

export const reachedBefore = truthFact('holding.reached-before', {
  label: { ja: '過去に同じ段階に達した', en: 'Had reached the step earlier' },
  question: {
    ja: '以前にその割合（1％または3％）に達して報告し、その後下回ったことがありますか。',
    en: 'Had the investor once reached that step (1 % or 3 %), reported it, and fallen below again?',
  },
})

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

export const holderVotesBefore = ratioFact('indirect.votes-before', {
  label: { ja: '外国法人等の議決権（行為前）', en: 'Votes in the foreign holder before' },
  question: {
    ja: '行為の前、株式を直接持つ外国法人等の議決権を（50％以上の子法人等と合わせて）何パーセント持っていましたか。',
    en: 'Before the act, what share of votes in the foreign body that holds the shares did the investor have, with bodies it holds 50 % of?',
  },
})

export const holderVotesAfter = ratioFact('indirect.votes-after', {
  label: { ja: '外国法人等の議決権（行為後）', en: 'Votes in the foreign holder after' },
  question: { ja: '行為の後は何パーセントになりますか。', en: 'What share after the act?' },
})

export const newOfficersMajority = truthFact('indirect.new-officers-majority', {
  label: { ja: '外国法人等の役員の過半数を新たに占める', en: 'New majority of its officers' },
  question: {
    ja: 'その結果、行為者の側が外国法人等（またはその親法人等）の役員または代表役員の過半数を新たに占めますか。',
    en: 'Does the investor’s side thereby newly hold a majority of the officers, or representing officers, of the foreign body or of its parent?',
  },
})

export const holderHolds = choiceFact('indirect.holds', {
  label: { ja: '外国法人等が持つもの', en: 'What the foreign holder holds' },
  question: { ja: 'その外国法人等は何を持っていますか。', en: 'What does the foreign body hold?' },
  options: {
    unlisted: { ja: '日本の非上場会社の株式・持分', en: 'Shares or equity of an unlisted Japanese company' },
    listed: { ja: '日本の上場会社の株式・議決権', en: 'Shares or votes of a listed Japanese company' },
    nothing: { ja: 'いずれも持たない', en: 'Neither' },
  },
})
