/** The words of the page of bills of materials. */
export const TEXTS = {
  title: { ja: '部品表', en: 'Bill of materials' },
  heading: { ja: '部品表をまとめて判定する', en: 'Classify a bill of materials' },
  lead: {
    ja: 'CSV か Excel（.xlsx）の部品表を選ぶと、一行ずつリスト規制に照らし、組み込まれた部分品の規則を全体に当てはめます。ファイルはこの端末の外に出ません。',
    en: 'Choose a bill of materials as CSV or Excel (.xlsx): every line is held to the control list, and the whole to the rule on incorporated parts. The file does not leave this device.',
  },
  columns: { ja: '列の書き方', en: 'How the columns are written' },
  columnsHelp: {
    ja: '1行目に列の名前を書きます：品番、品名、製造者、型式、数量、単価、通貨、種類、種類はこれだけ、分離困難、判定書番号、項番。そのほか、判定に要る値の列は、値の名前か ID に単位を付けて書きます（例：最大圧力 [MPa]）。結合したセルや数式のセルは読まず、どのセルかを示します。',
    en: 'The first line names the columns: part number, name, maker, model, quantity, unit price, currency, kinds, kinds complete, inseparable, certificate, controlled item. Columns of values carry the name or id of the value, with a unit (highest pressure [MPa]). Merged cells and formulas are not read, and each is named.',
  },
  template: { ja: '見本の CSV を保存', en: 'Save a sample CSV' },
  file: { ja: '部品表のファイル', en: 'File of the bill of materials' },
  certificates: { ja: '供給者の該非判定書のファイル（任意）', en: 'Suppliers’ certificates (optional)' },
  certificatesHelp: {
    ja: 'YAML・JSON・CSV。鵜呑みにせず、当方の判定との違いを示します。',
    en: 'YAML, JSON or CSV. They are not taken on trust: differences from our own judgement are shown.',
  },
  on: { ja: '判定の基準日', en: 'As of which day' },
  sheet: { ja: 'シートの名前（複数あるとき）', en: 'Name of the sheet, where there are several' },
  host: { ja: '組み込む先の製品（任意）', en: 'What the parts are built into (optional)' },
  hostHelp: {
    ja: '入れると、部品の価額の割合が 10 % 以下かなど、部分品の規則を全体に当てはめます。',
    en: 'With it the rule on incorporated parts (such as 10 % of the price) is applied to the whole.',
  },
  price: { ja: '初めの市場価格', en: 'Market price when first made' },
  currency: { ja: '通貨（例：JPY）', en: 'Currency, such as JPY' },
  builtIn: { ja: '正当に組み込まれていますか', en: 'Are they legitimately built in?' },
  yes: { ja: 'はい', en: 'Yes' },
  no: { ja: 'いいえ', en: 'No' },
  unknown: { ja: '分からない', en: 'Not known' },
  run: { ja: '判定する', en: 'Classify' },
  chooseFile: { ja: '部品表のファイルを選んでください。', en: 'Choose the file of the bill of materials.' },
  badPrice: {
    ja: '価格は 1200000 のように数で、通貨は JPY のように3文字で書いてください。',
    en: 'Write the price as a number such as 1200000 and the currency in three letters such as JPY.',
  },
  running: (lines: number) => ({
    ja: `判定しています… ${lines.toLocaleString('en')} 行`,
    en: `Classifying… ${lines.toLocaleString('en')} lines`,
  }),
  failed: {
    ja: '判定できませんでした。ページを読み込み直してください。',
    en: 'This could not be worked out. Load the page again.',
  },
  summary: { ja: 'まとめ', en: 'Summary' },
  lines: { ja: '行', en: 'lines' },
  listed: { ja: '該当', en: 'Listed' },
  open: { ja: '判定できない', en: 'Cannot be judged' },
  outside: { ja: '規則の範囲では該当なし', en: 'Not hit by what is modelled' },
  lost: { ja: '読めなかった行', en: 'Rows that could not be read' },
  outsideHelp: {
    ja: '規則になっていない項目があるので、「該当なし」は非該当という意味ではありません。',
    en: 'Entries that are not modelled remain, so “not hit” is no finding that it is not controlled.',
  },
  items: { ja: '該当した項目', en: 'Entries that are met' },
  incorporated: { ja: '組み込まれた部分品の規則', en: 'The rule on incorporated parts' },
  notCounted: { ja: '全体の該非に数えない', en: 'Not counted for the whole' },
  counted: { ja: '全体が該当する', en: 'Makes the whole listed' },
  notSettled: { ja: '定まらない', en: 'Not settled' },
  table: { ja: '行ごとの判定', en: 'Line by line' },
  filter: { ja: '表示する行', en: 'Lines that are shown' },
  all: { ja: 'すべて', en: 'all' },
  shownOf: (shown: number, all: number) => ({
    ja:
      shown < all
        ? `${all.toLocaleString('en')} 行のうち ${shown} 行を表示しています。すべては保存したファイルにあります。`
        : `${all} 行`,
    en:
      shown < all
        ? `${shown} of ${all.toLocaleString('en')} lines are shown; the saved file has all.`
        : `${all} lines`,
  }),
  row: { ja: '行', en: 'Line' },
  part: { ja: '品番', en: 'Part' },
  name: { ja: '品名', en: 'Name' },
  outcome: { ja: '判定', en: 'Result' },
  openItems: { ja: '判定できていない項目', en: 'Not judged' },
  problems: { ja: '確かめること', en: 'To be looked at' },
  colon: { ja: '：', en: ': ' },
  comma: { ja: '、', en: ', ' },
  save: { ja: '結果を CSV で保存', en: 'Save the result as CSV' },
} as const
