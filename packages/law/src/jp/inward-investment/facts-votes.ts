import { ratioFact } from '@sekisho/logic'

/** Votes right after the act, as ratios of all votes. */

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
