import { truthFact } from '@sekisho/logic'

/** Conditions of the exceptions for programs, and of dealings between foreign countries. */

export const unrestricted = truthFact('program.unrestricted', {
  label: { ja: '誰でも制限なく入手できる', en: 'Anybody can have it' },
  question: {
    ja: '購入に何の制限もなく、店頭・郵便・通信の注文により在庫から販売され、または使用者に無制限・無償で提供されますか。',
    en: 'Is it sold from stock without any restriction, over the counter, by mail or online, or given free to any user without restriction?',
  },
})

export const needsNoSupport = truthFact('program.needs-no-support', {
  label: { ja: '技術支援が不要', en: 'Needs no support' },
  question: {
    ja: '使用に供給者や販売店の技術支援が要らないよう設計されていますか。',
    en: 'Is it designed to be used without support from the supplier or seller?',
  },
})

export const forTheGoods = truthFact('program.for-the-goods', {
  label: { ja: 'その貨物のために特に設計', en: 'Specially designed for the goods' },
  question: {
    ja: '同時に提供する貨物を使用するために特別に設計されたプログラムですか。',
    en: 'Is it specially designed for using the goods it is provided with?',
  },
})

export const sourceCode = truthFact('program.source-code', {
  label: { ja: 'ソースコードの提供', en: 'Source code' },
  question: {
    ja: 'ソースコードを（どのような形でも）提供しますか。',
    en: 'Is source code provided, in whatever form?',
  },
})

export const withinLicence = truthFact('program.within-licence', {
  label: { ja: '許可の範囲内', en: 'Within the licence' },
  question: {
    ja: '許可を受けた範囲を超えない機能修正で、当初の許可の相手方または利用者に提供しますか。',
    en: 'Does the correction stay within what was licensed, and go to the counterparty or user of that licence?',
  },
})

export const sameProgram = truthFact('program.same', {
  label: { ja: '同一のプログラム', en: 'The same program' },
  question: {
    ja: '許可を受けて提供したものと同一で、当初の許可の相手方または利用者に提供しますか。',
    en: 'Is it the same as was provided under licence, for the counterparty or user of that licence?',
  },
})

export const neededAtMeeting = truthFact('crypto.needed-at-meeting', {
  label: { ja: '会議での提案に必要', en: 'Needed at the meeting' },
  question: {
    ja: '国際標準の策定のための国際会議への出席・提案・意見表明に必要なものですか。',
    en: 'Is it needed to attend, propose or speak at an international meeting that makes an international standard?',
  },
})

export const obtainedAbroad = truthFact('abroad.obtained', {
  label: { ja: '国外で得た技術', en: 'Obtained abroad' },
  question: {
    ja: 'その技術は国外で提供を受けたもので、日本からの書類・媒体の輸出、送信、人の出国によって得たものではありませんか。',
    en: 'Was it obtained abroad, and not by documents or media exported, a transmission sent or a person leaving from Japan?',
  },
})

export const nothingFromJapan = truthFact('abroad.nothing-from-japan', {
  label: { ja: '日本から何も出ない', en: 'Nothing leaves Japan' },
  question: {
    ja: '今回の取引も、日本からの書類・媒体の輸出、送信、そのための出国を伴いませんか。',
    en: 'Does this deal, too, do without documents or media exported, a transmission sent or a person leaving from Japan?',
  },
})

export const movesBetween = truthFact('abroad.moves-between', {
  label: { ja: '外国の間の移動・送信', en: 'Moves between foreign countries' },
  question: {
    ja: '居住者が、書類・媒体を外国から別の外国へ移し、または外国の設備から別の外国へ送信しますか。',
    en: 'Does a resident move documents or media from one foreign country to another, or send it from one to another?',
  },
})

export const movesOutsideGroupA = truthFact('abroad.moves-outside-group-a', {
  label: { ja: 'グループA以外の国の間', en: 'Between countries outside group A' },
  question: {
    ja: 'その移動・送信は、グループA（輸出令別表第三）以外の国の間のものですか。',
    en: 'Is that between countries outside group A (appended table 3 of the Export Order)?',
  },
})

export const declaredUser = truthFact('onward.declared', {
  label: { ja: '許可で明らかにした利用者', en: 'User declared in the licence' },
  question: {
    ja: '許可を受けた取引で技術の提供を受けた者が、申請で明らかにした利用者に提供するものですか。',
    en: 'Does the recipient of a licensed provision pass it to the user declared in the application?',
  },
})

export const conditionsOfSpecialCase = truthFact('exception.special-conditions', {
  label: { ja: 'その取引の要件', en: 'Conditions of that transaction' },
  question: {
    ja: 'その取引は、選んだ場面について貿易外省令9条2項が定める要件をすべて満たしますか。',
    en: 'Does the transaction meet everything that article 9(2) of the ministerial order asks of the situation chosen?',
  },
})
