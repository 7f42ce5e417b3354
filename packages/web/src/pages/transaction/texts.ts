/** The words of the transaction check. */
export const TEXTS = {
  title: { ja: '取引審査', en: 'Transaction check' },
  heading: { ja: 'これを、この相手に、送ってよいですか。', en: 'May we ship this to them?' },
  lead: {
    ja: '品目、仕向地、取引の相手、用途の順に一つずつ尋ね、許可や承認が要るか、特例が使えるかを示します。どの手順からでも始められ、いつでも直せます。',
    en: 'Item, destination, parties and use are asked one by one, and you see whether a licence or approval is needed or an exception may be used. Begin at any step; every answer can be changed.',
  },
  begin: { ja: '始める', en: 'Begin' },
  goOn: { ja: '次の質問へ', en: 'Next question' },
  toResult: { ja: '結果を見る', en: 'See the result' },
  anew: { ja: '新しい取引を始める', en: 'Begin a new transaction' },
  possible: { ja: 'ありうる結論', en: 'Still possible' },
  done: { ja: '済', en: 'Done' },
  nothing: { ja: '尋ねることなし', en: 'Nothing to ask' },
  openCount: (count: number) => ({
    ja: `あと ${count} 問まで`,
    en: count === 1 ? 'at most 1 question' : `at most ${count} questions`,
  }),
  later: { ja: 'これから', en: 'To come' },
  change: { ja: '直す', en: 'Change' },
  answer: { ja: '答える', en: 'Answer' },
  toItems: { ja: '品目を言葉で探す', en: 'Search the lists in plain words' },
  toClassify: { ja: '製品の値から判定する', en: 'Classify by the product’s values' },
  result: { ja: '結果', en: 'Result' },
  open: { ja: '結論はまだ決まりません。', en: 'The answer is not settled yet.' },
} as const
