import { choiceFact, ratioFact, truthFact } from '@sekisho/logic'

/** Votes and officers of a foreign body that holds Japanese shares. */

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
