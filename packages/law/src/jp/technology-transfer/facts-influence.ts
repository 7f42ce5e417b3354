import {
  choiceFact,
  choiceField,
  listFact,
  ratioFact,
  ratioField,
  truthFact,
  truthField,
} from '@sekisho/logic'

/** What ties a resident to a foreign body or government: the three specified categories. */

export const homeContract = truthFact('person.home-contract', {
  label: { ja: '日本の法人の指揮命令に服する', en: 'Follows the direction of a Japanese body' },
  question: {
    ja: 'その人は日本の法人（大学・会社など）とも雇用などの契約を結び、その指揮命令に服していますか。',
    en: 'Does the person also have a contract of employment or the like with a Japanese body, and follow its direction?',
  },
  help: {
    ja: '優先の合意とグループ会社の除外は、日本の法人と契約している人だけが使えます。雇用されていない学生や個人事業者は「いいえ」です。',
    en: 'The exclusions for an agreed priority and for group companies are open only to such a person: not to a student who is not employed, nor a freelancer.',
  },
})

export const contracts = listFact('person.foreign-contracts', {
  label: { ja: '外国の法人・政府との契約', en: 'Contracts with foreign bodies or governments' },
  question: {
    ja: 'その人が外国の法人・政府等と結んでいる雇用・委任・請負などの契約はどれですか。',
    en: 'Which contracts of employment, mandate or work does the person have with foreign bodies or governments?',
  },
  help: {
    ja: '外国の大学との兼業・クロスアポイントメントを含みます。兼業が承認されていても契約は契約です。名誉教授の称号だけなら契約ではありません。外国政府等には政府機関、地方公共団体、中央銀行、政党その他の政治団体を含みます。',
    en: 'Side jobs and cross-appointments with foreign universities are included, approved or not. The bare title of an honorary professor is no contract. Governments include agencies, local governments, central banks, parties and other political organisations.',
  },
  fields: {
    with: choiceField({
      label: { ja: '相手', en: 'With whom' },
      options: {
        'foreign-body': { ja: '外国の法人・大学', en: 'A foreign body or university' },
        'foreign-government': { ja: '外国政府等', en: 'A foreign government or the like' },
        'japan-office': {
          ja: '外国の法人の日本国内の支店・事務所',
          en: 'An office in Japan of a foreign body',
        },
      },
    }),
    binds: truthField({
      label: {
        ja: '指揮命令に服し、または善管注意義務を負う',
        en: 'Follows its direction or owes it a duty of care',
      },
    }),
    homePrevails: truthField({
      label: {
        ja: '日本の法人の指揮命令等が優先すると合意している',
        en: 'Agreed that the direction of the Japanese body prevails',
      },
    }),
    groupVotes: ratioField({
      label: {
        ja: '日本の法人とその外国の法人の間の議決権割合（直接・間接、どちら向きでも）',
        en: 'Votes held between the Japanese and that foreign body, directly or indirectly, either way',
      },
    }),
  },
})

export const benefit = choiceFact('person.benefit', {
  label: { ja: '外国政府等からの利益', en: 'Benefit from a foreign government' },
  question: {
    ja: 'その人は外国政府等から金銭その他の利益を受け、または受ける約束をしていますか。',
    en: 'Does the person receive, or has been promised, money or other benefits from a foreign government?',
  },
  help: {
    ja: '大学や研究室の収入となる研究資金は、その人の利益に数えません。',
    en: 'Research funds that are income of the university or laboratory are no benefit of the person.',
  },
  options: {
    none: { ja: '受けていない', en: 'No' },
    scholarship: { ja: '奨学金を受けている（学生）', en: 'A scholarship, as a student' },
    income: {
      ja: '報酬・研究資金など、その人の所得になる利益を受けている',
      en: 'Pay, grants or others that are income of the person',
    },
    institution: {
      ja: '大学・研究室の収入となる研究資金だけ',
      en: 'Only research funds that are income of the institution',
    },
    'before-employment': {
      ja: '雇用される前に受けた奨学金だけ（返済中を含む）',
      en: 'Only a scholarship received before being employed, even while it is paid back',
    },
    waived: {
      ja: '雇用された後に奨学金の返済を免除された',
      en: 'Repayment of a scholarship waived after being employed',
    },
  },
})

export const benefitShare = ratioFact('person.benefit-share', {
  label: { ja: '年間所得に占める割合', en: 'Share of the annual income' },
  question: {
    ja: '外国政府等からの利益は、その人の年間所得の何パーセントに当たりますか。',
    en: 'What share of the person’s annual income are the benefits from the foreign government?',
  },
  help: {
    ja: '確かめられないときは「ない」とします。奨学金を受ける学生は、25％未満と確かめられなければ当たるものとして扱います。',
    en: 'There is none where it cannot be established. A student on a scholarship is treated as in the category unless it is established to be below 25 %.',
  },
  mayBeAbsent: true,
})

export const instructed = truthFact('person.instructed', {
  label: { ja: '外国政府等の指示・依頼', en: 'Instructed by a foreign government' },
  question: {
    ja: 'その人は、日本での行動について外国政府等の指示または依頼を受けていますか。',
    en: 'Does the person act in Japan on the instruction or at the request of a foreign government?',
  },
})
