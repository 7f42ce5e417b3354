import { choiceField, listFact, ratioField, truthField } from '@sekisho/logic'

/** Holders related to the investor. */

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
