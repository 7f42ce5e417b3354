import { choiceField, listFact, ratioField, truthField } from '@sekisho/logic'

/** Who holds the votes of a company that invests, and the contributions of a partnership. */

export const holders = listFact('investor.holders', {
  label: { ja: '会社の議決権を持つ者', en: 'Holders of the company’s votes' },
  question: {
    ja: 'その会社の議決権を持つのは誰で、それぞれ何パーセントですか。',
    en: 'Who holds the votes of the company, and what share each?',
  },
  help: {
    ja: '互いに無関係な外国の株主も合計します。',
    en: 'Foreign holders are added together even if they have nothing to do with one another.',
  },
  source: { ja: '株主名簿', en: 'Register of shareholders' },
  fields: {
    kind: choiceField({
      label: { ja: '種類', en: 'Kind' },
      options: {
        foreign: { ja: '非居住者の個人または外国法人等', en: 'A non-resident individual or foreign body' },
        'intermediate-company': { ja: '日本の会社', en: 'A Japanese company' },
        'intermediate-subsidiary': { ja: '日本の会社の子会社', en: 'A subsidiary of a Japanese company' },
        other: { ja: 'その他', en: 'Anyone else' },
      },
    }),
    votes: ratioField({ label: { ja: '議決権割合', en: 'Share of the votes' } }),
    foreignShare: ratioField({
      label: {
        ja: 'その会社（子会社なら親会社）における外国の直接保有割合',
        en: 'Votes in that company (for a subsidiary: in its parent) held directly by foreign persons',
      },
      help: {
        ja: '日本の会社とその子会社についてのみ。',
        en: 'For a Japanese company or its subsidiary only.',
      },
    }),
  },
})

export const partners = listFact('investor.partners', {
  label: { ja: '組合員', en: 'Partners' },
  question: {
    ja: '組合員は誰で、それぞれ出資の何パーセントを占めますか。',
    en: 'Who are the partners, and what share of the contributions has each?',
  },
  source: { ja: '組合契約', en: 'Partnership agreement' },
  fields: {
    foreign: truthField({
      label: { ja: '外国の者', en: 'Foreign' },
      help: {
        ja: '非居住者の個人、外国法人等、外国の議決権が50％以上の会社、特定組合等、非居住者の役員が過半数の法人等。',
        en: 'A non-resident individual, a foreign body, a company with 50 % or more foreign votes, a specified partnership, a body whose officers are mostly non-residents.',
      },
    }),
    managing: truthField({
      label: { ja: '業務執行組合員（無限責任組合員など）', en: 'Managing (a general partner or the like)' },
    }),
    contribution: ratioField({ label: { ja: '出資割合', en: 'Share of the contributions' } }),
  },
})
