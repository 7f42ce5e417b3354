/** The words of the start page. */
export const TEXTS = {
  title: { ja: 'はじめに', en: 'Start' },
  heading: { ja: '何を知りたいですか。', en: 'What do you want to know?' },
  lead: {
    ja: '質問に一つずつ答えると、要る手続、いつまでに何をするかを、法令の条文と理由をつけて示します。分からないことは、分からないままで進めます。',
    en: 'Answer one question at a time, and see what must be filed or licensed and by when, with the provisions and the reasons. What you do not know may stay unknown.',
  },
  goOn: { ja: '続きから', en: 'Go on where you stopped' },
  goOnHelp: { ja: 'この端末に残っている回答を使います。', en: 'With the answers kept on this device.' },
  lookUp: { ja: 'ここからも調べられます', en: 'Or begin here' },
  laboratory: {
    ja: '研究室で、受け入れたり教えたりしてよいですか',
    en: 'May our laboratory admit, teach or show this?',
  },
  laboratoryHelp: {
    ja: '留学生の受入れ、共同研究、見学、オンライン講義、兼業、学会、退職。先生の言葉で尋ねます。',
    en: 'Admission, joint research, a visit, an online class, a side job, a conference, leaving: asked in a professor’s words.',
  },
  items: { ja: 'この品目は規制リストのどこにありますか', en: 'Where on the control lists is this item?' },
  itemsHelp: {
    ja: '普通の言葉、番号、HS番号から探します。',
    en: 'Search in plain words, by number or by HS code.',
  },
  classify: { ja: 'この製品はリスト規制に当たりますか', en: 'Is this product on the control list?' },
  classifyHelp: {
    ja: 'カタログの値を入れると、項目ごとに、当たるか、どれだけ外れるかを示します。',
    en: 'Type the values of its data sheet, and see entry by entry whether it is met, or by how much it is missed.',
  },
  bill: { ja: '部品表をまとめて判定する', en: 'Classify a whole bill of materials' },
  billHelp: {
    ja: 'CSV か Excel を読み、一行ずつの該非と、組み込んだ全体についての規則を示します。',
    en: 'Reads CSV or Excel; shows how each line stands to the list, and the rule for the whole.',
  },
  sectors: { ja: 'この事業は指定業種ですか', en: 'Is this business a designated sector?' },
  sectorsHelp: {
    ja: '普通の言葉から、指定業種・コア業種を探します。',
    en: 'Find designated and core sectors from plain words.',
  },
  rules: { ja: '規則にはどう書かれていますか', en: 'What do the rules say?' },
  rulesHelp: {
    ja: 'モデル化した法令を、条文と事例とともに読みます。',
    en: 'Read the law as it is modelled, with its provisions and worked cases.',
  },
  file: { ja: '事案のファイルを開く', en: 'Open a case file' },
  fileHelp: {
    ja: 'この画面やコマンドで書き出した YAML・JSON を読みます。ファイルはこの端末の外に出ません。',
    en: 'Reads YAML or JSON written by these pages or on the command line. The file does not leave this device.',
  },
} as const
