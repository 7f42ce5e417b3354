import type { Words } from '@sekisho/logic'

interface Message {
  readonly message: Words
  readonly help: Words
}

const message = (ja: string, en: string, help: Words): Message => ({ message: { ja, en }, help })

const asUtf8: Words = {
  ja: '元のデータから UTF-8 で保存し直してください。',
  en: 'Save it again as UTF-8 from the original data.',
}
const remove: Words = {
  ja: '一方を消すか、名前を直してください。',
  en: 'Remove one of them or correct its name.',
}
const exportAgain: Words = {
  ja: '壊れているようです。Snappy、GZIP か ZSTD で圧縮して、もう一度書き出してください。',
  en: 'It seems damaged. Export it again, compressed with Snappy, GZIP or ZSTD.',
}
const asLines: Words = {
  ja: '多数の事案は JSON Lines（.jsonl）、CSV または Parquet に分けて書いてください。これらには大きさの制限がありません。',
  en: 'Write many cases as JSON Lines (.jsonl), CSV or Parquet, which may be of any size.',
}

/** The words of every problem and note of the readers; `{name}` is filled in by `problem`. */
export const messages = {
  'file-missing': message('ファイルがありません。', 'There is no such file.', {
    ja: '名前と、いまいるフォルダーを確かめてください。',
    en: 'Check the name and the folder you are in.',
  }),
  'file-directory': message('これはフォルダーです。', 'This is a folder.', {
    ja: 'フォルダーの中のファイルを指定してください。',
    en: 'Name a file inside it.',
  }),
  'file-special': message(
    '通常のファイルではありません（デバイス、パイプなど）。',
    'This is not a regular file (a device, a pipe or the like).',
    { ja: '内容をファイルに保存して指定してください。', en: 'Save the content to a file and name that.' },
  ),
  'file-forbidden': message('ファイルを読む権限がありません。', 'You may not read this file.', {
    ja: 'ファイルとフォルダーの権限を確かめてください。',
    en: 'Check the permissions of the file and its folders.',
  }),
  'file-unreadable': message(
    'ファイルを読めませんでした（{reason}）。',
    'The file could not be read ({reason}).',
    {
      ja: 'ディスクやネットワークの状態を確かめ、もう一度試してください。',
      en: 'Check the disk or network and try again.',
    },
  ),
  'file-unwritable': message(
    'ファイルに書き込めませんでした（{reason}）。',
    'The file could not be written ({reason}).',
    {
      ja: 'フォルダーがあるか、書き込む権限と空きがあるかを確かめてください。',
      en: 'Check that the folder exists, that you may write there and that there is room.',
    },
  ),
  'case-key': message('「{name}」という項目はありません。', 'There is no key "{name}".', {
    ja: '書けるのは on、facts、rulings、acts、id、title、regime です{near}。',
    en: 'The keys are on, facts, rulings, acts, id, title and regime{near}.',
  }),
  'file-changed': message(
    '読んでいる間にファイルが変わりました。',
    'The file changed while it was being read.',
    {
      ja: '書き込みが終わってからもう一度試してください。ここまでの結果は使わないでください。',
      en: 'Try again when writing has ended; do not use the results up to here.',
    },
  ),
  'file-empty': message('ファイルが空です。', 'The file is empty.', {
    ja: '事案を書いたファイルを指定してください。',
    en: 'Name a file with a case in it.',
  }),
  'file-too-large': message(
    'ファイルが大きすぎます（{size} バイト）。YAML と JSON は {limit} バイトまでです。',
    'The file is too large ({size} bytes). YAML and JSON may have {limit} bytes.',
    asLines,
  ),
  'file-binary': message('文字のファイルではありません。', 'This is not a text file.', {
    ja: 'Excel のブックは CSV（UTF-8）で、UTF-16 は BOM 付きか UTF-8 で保存してください。',
    en: 'Save an Excel workbook as CSV (UTF-8), and UTF-16 with a byte-order mark or as UTF-8.',
  }),
  'format-unknown': message('ファイルの形式が分かりません。', 'The format of the file is not recognised.', {
    ja: '名前の末尾を .yaml、.json、.jsonl、.csv、.parquet のどれかにしてください。',
    en: 'Let its name end in .yaml, .json, .jsonl, .csv or .parquet.',
  }),
  'encoding-cp932': message(
    'UTF-8 ではないため、Shift_JIS（CP932）として読みました。',
    'The file is not UTF-8 and was read as Shift_JIS (CP932).',
    {
      ja: '文字が正しいか確かめてください。UTF-8 で保存すればこの知らせは出ません。',
      en: 'Check that its characters are right; saved as UTF-8 it is read without this note.',
    },
  ),
  'text-damaged': message(
    '{byte} バイト目に、文字として読めないバイトがあります。',
    'Byte {byte} cannot be read as text.',
    asUtf8,
  ),
  'line-damaged': message(
    'この行に、文字として読めないバイトがあります。',
    'This line has bytes that cannot be read as text.',
    asUtf8,
  ),
  'line-too-long': message(
    'この行は {limit} 文字を超えています。',
    'This line is longer than {limit} characters.',
    { ja: '一行に一つの事案だけを書いてください。', en: 'Write one case a line.' },
  ),
  'no-records': message('ファイルに事案がありません。', 'The file has no case in it.', {
    ja: '事案を一つ以上書いてください。',
    en: 'Write at least one case.',
  }),
  'case-not-map': message(
    '事案は「名前: 値」の組でなければなりませんが、{found}があります。',
    'A case must be names with values, but this is {found}.',
    {
      ja: '例: facts の下に事実の名前と値を並べます。',
      en: 'For example: facts, and below it their names and values.',
    },
  ),
  'too-deep': message(
    '入れ子が {limit} 段を超えています。',
    'Maps and lists are nested more than {limit} deep.',
    { ja: '括弧や字下げの誤りがないか確かめてください。', en: 'Check for stray brackets or indentation.' },
  ),
  'duplicate-key': message(
    '「{key}」が二度書かれています。最初は {first} 行目です。',
    '"{key}" is written twice; the first is on line {first}.',
    remove,
  ),
  'number-unusable': message('「{text}」は数として扱えません。', '"{text}" cannot be used as a number.', {
    ja: '1000 桁以内の有限の数を書くか、文字列なら引用符で囲んでください。',
    en: 'Write a finite number of at most 1000 digits, or quote it if it is text.',
  }),
  'json-syntax': message(
    '{expected}があるはずの所に、{found}があります。',
    'Expected {expected}, but found {found}.',
    {
      ja: 'コンマ、引用符、括弧を確かめてください。一行に一つの事案なら .jsonl という名前にしてください。',
      en: 'Check commas, quotes and brackets; a file with one case a line must be named .jsonl.',
    },
  ),
  'json-token': message('{reason}。', '{reason}.', {
    ja: 'JSON の書き方に直してください。',
    en: 'Correct it to what JSON allows.',
  }),
  'yaml-syntax': message('{reason}。', '{reason}.', {
    ja: '字下げ、引用符、括弧を確かめてください。',
    en: 'Check indentation, quotes and brackets.',
  }),
  'yaml-tag': message('タグ「{tag}」は使えません。', 'The tag "{tag}" is not allowed.', {
    ja: 'タグを消し、値だけを書いてください。',
    en: 'Remove the tag and write the plain value.',
  }),
  'yaml-merge-key': message('「<<」による取り込みは使えません。', 'Merging with "<<" is not allowed.', {
    ja: '取り込む名前と値をここに書いてください。',
    en: 'Write the merged names and values here.',
  }),
  'yaml-version': message('YAML 1.2 だけを読みます。', 'Only YAML 1.2 is read.', {
    ja: '%YAML の行を消してください。yes や no は文字列になります。',
    en: 'Remove the %YAML line; note that yes and no are then text.',
  }),
  'yaml-alias': message(
    '「*{name}」の指す「&{name}」の値が、この前にありません。',
    'No value "&{name}" is complete before this "*{name}".',
    {
      ja: '値をここに書くか、文字列なら引用符で囲んでください。',
      en: 'Write the value here, or quote it if it is text.',
    },
  ),
  'yaml-aliases': message(
    '「*」による参照が {limit} 個を超える値に広がります。',
    'The aliases ("*") of this document stand for more than {limit} values.',
    { ja: '値をそのまま書くか、事案を分けてください。', en: 'Write the values out, or split the document.' },
  ),
  'csv-header-duplicate': message(
    '列「{name}」が {first} 列目と {second} 列目にあります。',
    'The column "{name}" appears as column {first} and as column {second}.',
    remove,
  ),
  'csv-header-empty': message('{number} 列目に名前がありません。', 'Column {number} has no name.', {
    ja: '一行目に列の名前を書くか、その列を消してください。',
    en: 'Write its name in the first line or remove the column.',
  }),
  'csv-cells': message(
    '列は {expected} 列ですが、この行の値は {found} 個です。',
    'The header has {expected} columns; the cells of this row number {found}.',
    {
      ja: 'コンマを含む値は引用符（"）で囲んでください。',
      en: 'Put values that contain a comma in quotes (").',
    },
  ),
  'csv-quote-open': message(
    'この行で始まる引用符（"）が閉じていません。',
    'A quote (") that opens in this row is not closed.',
    {
      ja: '引用符を閉じてください。値の中の引用符は二つ重ねます（""）。',
      en: 'Close it; a quote inside a value is written twice ("").',
    },
  ),
  'csv-quote': message(
    'この行の引用符（"）の位置が誤っています。',
    'A quote (") in this row is in the wrong place.',
    {
      ja: '値全体を引用符で囲み、値の中の引用符は二つ重ねてください（""）。',
      en: 'Put the whole value in quotes and write a quote inside it twice ("").',
    },
  ),
  'csv-carriage-return': message(
    '行の途中に改行文字 CR があります。',
    'There is a carriage return inside this line.',
    {
      ja: '行末を LF か CRLF にして保存し直してください。',
      en: 'Save it again with line ends LF or CRLF.',
    },
  ),
  'parquet-broken': message('Parquet として読めません。', 'The file cannot be read as Parquet.', exportAgain),
  'parquet-late': message(
    'Parquet を {seconds} 秒以内に解読できませんでした。',
    'The Parquet could not be decoded within {seconds} seconds.',
    exportAgain,
  ),
  'parquet-column': message(
    '列「{name}」の型（{type}）は読めません。',
    'The column "{name}" has a type ({type}) that is not read.',
    {
      ja: '真偽値、数、文字列、日付のどれかで書き出してください。入れ子の値は JSON Lines にしてください。',
      en: 'Export it as boolean, number, text or date; write nested values as JSON Lines.',
    },
  ),
  'parquet-value': message('この値は {type} として読めません。', 'This value cannot be read as {type}.', {
    ja: '元のデータを直して、もう一度書き出してください。',
    en: 'Correct the data and export it again.',
  }),
} as const satisfies Record<string, Message>

export type MessageCode = keyof typeof messages
