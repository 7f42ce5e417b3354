import { choiceFact, truthFact } from '@sekisho/logic'

/** What matters for chemicals under the Chemical Weapons Convention, and doubts. */

export const scheduledChemical = choiceFact('item.scheduled-chemical', {
  label: { ja: '化学兵器禁止条約の物質', en: 'Chemical of the Chemical Weapons Convention' },
  question: {
    ja: '3の項（1）の物質は、貨物等省令2条1項のどの号に当たりますか。',
    en: 'Under what item of art. 2(1) of the order does the chemical of item 3(1) fall?',
  },
  options: {
    '2-a-c': { ja: '2号イからハ', en: 'Item 2, a to c' },
    '3-a-e': { ja: '3号イからホ', en: 'Item 3, a to e' },
    '3-f-p': { ja: '3号ヘからタ', en: 'Item 3, f to p' },
    other: { ja: 'その他', en: 'Others' },
  },
})

export const conventionArea = truthFact('destination.convention-area', {
  label: { ja: 'い地域①・は地域①・は地域②', en: 'Area I-1, Ha-1 or Ha-2' },
  question: {
    ja: '仕向地は、運用通達別表第1別紙の「い地域①」「は地域①」「は地域②」のどれかですか。',
    en: 'Is the destination in area I-1, Ha-1 or Ha-2 of the annex to table 1 of the operation notice?',
  },
  help: {
    ja: 'おおむね化学兵器禁止条約の締約国です。イスラエル、エジプト、北朝鮮、南スーダンなどは当たりません。',
    en: 'Broadly the parties to the Chemical Weapons Convention. Israel, Egypt, North Korea, South Sudan are not among them.',
  },
})

export const doubt = truthFact('deal.doubt', {
  label: { ja: '解消していない疑義', en: 'Doubt not resolved' },
  question: {
    ja: '取引に、まだ解消していない不審な点がありますか。',
    en: 'Is anything suspicious in the deal still unresolved?',
  },
  help: {
    ja: '許可が要るかどうかは変わりません。商談を進める前に解消に努めます。',
    en: 'It does not change whether a licence is needed. One should try to resolve it before going on.',
  },
})
