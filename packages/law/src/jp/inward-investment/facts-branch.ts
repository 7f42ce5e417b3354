import { choiceFact, truthFact } from '@sekisho/logic'

/** A branch set up or changed; a business taken over. */

export const branchChange = choiceFact('branch.change', {
  label: { ja: '支店等の行為', en: 'What is done with the branch' },
  question: { ja: '支店等について何をしますか。', en: 'What is done with the branch?' },
  options: {
    'set-up': { ja: '設置', en: 'Set up' },
    'substantial-change': {
      ja: '種類または事業目的の実質的な変更',
      en: 'Substantial change of its kind or business purpose',
    },
    other: { ja: 'その他の変更', en: 'Any other change' },
  },
})

export const branchLicensed = truthFact('branch.licensed', {
  label: { ja: '業法の許認可を受ける支店', en: 'Branch under a licence of its own' },
  question: {
    ja: '銀行・保険・ガス・電気・証券・信託・資金移動の事業のための支店等ですか。',
    en: 'Is it a branch for banking, insurance, gas, electricity, securities, trust or funds transfer?',
  },
})

export const fromResidentCorporation = truthFact('succession.from-resident-corporation', {
  label: { ja: '居住者である法人からの承継', en: 'From a resident corporation' },
  question: {
    ja: '事業を承継する相手は、日本の居住者である法人ですか。',
    en: 'Is the business taken over from a corporation resident in Japan?',
  },
})
