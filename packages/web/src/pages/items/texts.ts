/** The words of the page of items. */
export const TEXTS = {
  title: { ja: '品目', en: 'Items' },
  heading: { ja: 'この品目は、リストのどこにありますか。', en: 'Where on the control lists is this item?' },
  lead: {
    ja: '普通の言葉、番号（7(16)、3A001.a）、HS番号から、規制リストの項目を探します。見つかった項目に当たるかどうかは、製品の値で判定します。',
    en: 'Find entries of the control lists from plain words, numbers (7(16), 3A001.a) or HS codes. Whether a product falls under what is found is judged by its values.',
  },
  query: { ja: '品目を表す言葉か番号', en: 'Words or number of the item' },
  queryHelp: {
    ja: '例：工作機械、炭素繊維、暗号、lathe、6(2)（日本語でも英語でも）',
    en: 'Such as machine tool, carbon fibre, encryption, 旋盤, 6(2) (in English or Japanese)',
  },
  starting: { ja: 'リストを読み込んでいます…', en: 'Loading the lists…' },
  failed: {
    ja: 'このブラウザーでは検索を始められませんでした。ページを読み込み直してください。',
    en: 'The search could not be started in this browser. Load the page again.',
  },
  count: (count: number) => ({
    ja: count === 0 ? '合う項目はありません' : `${count} 件`,
    en: count === 0 ? 'No entry fits' : count === 1 ? '1 entry' : `${count} entries`,
  }),
  why: { ja: '一致した言葉', en: 'Words that matched' },
  colon: { ja: '：', en: ': ' },
  comma: { ja: '、', en: ', ' },
  path: { ja: 'リストの中の場所', en: 'Where it stands' },
  neighbours: { ja: '隣の項目', en: 'Beside it' },
  others: { ja: 'ほかのリスト', en: 'In other lists' },
  classify: { ja: '製品の値から判定する', en: 'Classify a product by its values' },
  rules: { ja: '規則を読む', en: 'Read the rule' },
  notModelled: { ja: 'この項目は規則になっていません。', en: 'This entry is not modelled.' },
  lists: { ja: '探しているリスト', en: 'The lists that are searched' },
  builtIn: {
    ja: (count: number) => `規則になっている ${count} 項目（番号と名前）`,
    en: (count: number) => `the ${count} items that are modelled (numbers and names)`,
  },
  fromFile: {
    ja: (file: string, count: number) => `${file}（${count} 件）`,
    en: (file: string, count: number) => `${file} (${count} entries)`,
  },
  asOf: (day: string) => ({ ja: `${day} 現在`, en: `as of ${day}` }),
  otherDays: (days: readonly string[]) => ({
    ja: `（ほかに ${days.join('、')}）`,
    en: ` (also ${days.join(', ')})`,
  }),
  hs: (edition: string, codes: number) => ({
    ja: `HSコードの表（${edition}年版、${codes} 件）`,
    en: `Table of HS codes (edition of ${edition}, ${codes} codes)`,
  }),
  dayOfFile: (file: string) => ({
    ja: `${file} は、いつの時点のリストですか`,
    en: `As of which day does ${file} give the list?`,
  }),
  changes: { ja: '二つの時点の間で変わったこと', en: 'What changed between two days' },
  from: { ja: '前の時点', en: 'Earlier day' },
  until: { ja: '後の時点', en: 'Later day' },
  classified: {
    ja: '判定済みの製品が当たる項目の番号（任意、コンマ区切り）',
    en: 'Numbers of the entries your classified items fall under (optional, with commas between)',
  },
  compare: { ja: '比べる', en: 'Compare' },
  changeCount: (count: number) => ({
    ja: count === 0 ? '変わった項目はありません' : `${count} 項目が変わりました`,
    en: count === 0 ? 'no entry changed' : count === 1 ? '1 entry changed' : `${count} entries changed`,
  }),
  touched: { ja: '判定をやり直す項目', en: 'To be classified again' },
  added: { ja: '追加', en: 'Added' },
  removed: { ja: '削除', en: 'Removed' },
  renumbered: { ja: '番号の変更', en: 'Renumbered' },
  reworded: { ja: '文言の変更', en: 'Reworded' },
  addFile: { ja: 'リストのファイルを加える', en: 'Add a list from a file' },
  addHelp: {
    ja: '輸出令別表第一・外為令別表・貨物等省令（e-Gov の XML など）、米国 CCL（JSON）、EU 附属書I（テキスト）、HSコードの表（CSV）。同じリストの別の時点も加えると、変わったところを比べられます。ファイルはこの端末の外に出ず、このページを閉じるまで使います。',
    en: 'Japan’s orders (XML of e-Gov and the like), the US Commerce Control List (JSON), the EU’s Annex I (text), a table of HS codes (CSV). Add the same list as of another day to see what changed. The file does not leave this device and is used until the page is closed.',
  },
} as const
