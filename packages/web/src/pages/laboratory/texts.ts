/** The words of the laboratory check. */
export const TEXTS = {
  title: { ja: '研究室', en: 'Laboratory' },
  heading: { ja: '研究室で、何をしようとしていますか。', en: 'What is about to happen in your laboratory?' },
  lead: {
    ja: '留学生や研究者の受入れ、共同研究、オンラインの講義などで技術を教えたり見せたりすることは、技術の提供に当たることがあります。場面を選ぶと、その場面の言葉で一つずつ尋ねます。',
    en: 'Teaching or showing technology, to a student you admit, a partner in joint research or an online class, may be a transfer of technology. Choose the occasion; you are asked in its own words, one question at a time.',
  },
  goOn: { ja: '続きから', en: 'Go on where you stopped' },
  occasions: { ja: '場面を選ぶ', en: 'Choose the occasion' },
  sure: {
    ja: 'この端末に残っている、技術の提供についての回答を消して、この場面で始めますか。残すには、先に結果の画面でファイルに書き出してください。',
    en: 'Begin with this occasion and drop the answers on technology that are kept on this device? To keep them, export them on the result page first.',
  },
  other: { ja: 'ほかの場面', en: 'Another occasion' },
  otherHelp: {
    ja: '場面を決めずに、技術の提供の質問に答えます。',
    en: 'Answer the questions on a transfer of technology without an occasion.',
  },
  candidates: { ja: '法令にならなかった規則を試す', en: 'Try rules that did not become law' },
  candidatesHelp: {
    ja: '検討されたものの法令にはなっていない規則です。選ぶと、今の回答のまま、その規則があったとしたらどうなるかを試算します。元の回答と法令による結論は変わりません。',
    en: 'These rules were discussed and are not law. Choose some to see, on the answers given so far, what they would have changed. The answers and what the law says stay as they are.',
  },
  instead: { ja: '実際：', en: 'What became law: ' },
  simulate: { ja: '選んだ規則を入れて試す', en: 'Try with these rules' },
} as const
