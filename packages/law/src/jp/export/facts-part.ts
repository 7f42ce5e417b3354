import { choiceFact, ratioFact, truthFact } from '@sekisho/logic'

/** Is what is listed only a part of what is exported? */

export const incorporation = choiceFact('part.incorporation', {
  label: { ja: '他の貨物への組込み', en: 'Built into other goods' },
  question: {
    ja: '1から15の項に該当するのは、輸出する貨物そのものですか、組み込まれた部分品ですか。',
    en: 'Is what falls under items 1 to 15 the exported goods themselves, or a part built into them?',
  },
  help: {
    ja: '部分をなすとは、他の貨物の機能の一部を担い、正当に組み込まれ、または混合された状態です。輸送のための一時的な分離は、組み込まれたままとみます。別に送る予備品はそのもので判定します。',
    en: 'A part has a share in the function of the other goods and is built in or mixed legitimately. Taken apart for transport only, it remains a part. Spares sent separately are judged on their own.',
  },
  options: {
    whole: {
      ja: '貨物そのもの（別に送る部分品・予備品を含む）',
      en: 'The goods themselves (also parts sent separately)',
    },
    'built-in': { ja: '正当に組み込まれた部分品', en: 'A part legitimately built in' },
    mixed: { ja: '正当に混合された物質', en: 'A substance legitimately mixed in' },
    'not-legitimate': {
      ja: '機能に不要、または過剰な仕様の部分品',
      en: 'A part not needed, or of a specification in excess of the need',
    },
  },
})

export const partShare = ratioFact('part.share', {
  label: { ja: '部分品の価額の割合', en: 'Share of the part in the value' },
  question: {
    ja: '同じ括弧の番号に該当する部分品の価額の合計は、組込先の価額の何パーセントですか。',
    en: 'What share of the value of the host are the parts under the same bracketed number together?',
  },
  help: { ja: '初期製造時の市場価格によります。', en: 'By market prices when first made.' },
})

export const inseparable = truthFact('part.inseparable', {
  label: { ja: '分離しがたい', en: 'Hard to separate' },
  question: {
    ja: '部分品は、組込先から分離しがたい状態ですか（電子部品の半田付けなど）。',
    en: 'Is the part hard to separate from the host (such as a soldered electronic part)?',
  },
})

export const excludedMixture = truthFact('part.excluded-mixture', {
  label: { ja: '混合しても該当する物質', en: 'Substance controlled even when mixed' },
  question: {
    ja: '1の項（3）・（13）、2の項（3）（貨物等省令1条3号）、4の項（6）（同3条7号）の物質の混合ですか。',
    en: 'Is it a substance of item 1(3) or (13), 2(3) (art. 1(iii) of the order) or 4(6) (art. 3(vii)) that is mixed in?',
  },
})

export const usableMixture = truthFact('part.usable-mixture', {
  label: { ja: 'そのまま本来の用途に使える混合物', en: 'Mixture usable as the substance' },
  question: {
    ja: '混合物は、その物質の用途にそのまま使えますか。',
    en: 'Can the mixture be used as it is for the purposes of the substance?',
  },
})

export const builtInRule = truthFact('part.built-in-rule', {
  label: { ja: '電子計算機の内蔵の規定', en: 'Rule on computers built into devices' },
  question: {
    ja: '8の項の貨物で、貨物等省令7条が「他の装置に内蔵されたもの」として定めているものですか。',
    en: 'Is it a computer for which art. 7 of the order has a rule of its own on what is built into other devices?',
  },
})
