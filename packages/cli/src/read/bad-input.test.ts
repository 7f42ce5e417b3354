import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { messages } from './messages.ts'
import { testFolder } from './test-files.ts'

const { read } = testFolder()

/** File name, content, code and place, and the sentence in both languages. */
type Row = readonly [name: string, content: string | Uint8Array, at: string, ja: string, en: string]

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))))
const parquet = (data: unknown[], type: 'DOUBLE' | 'FLOAT16') =>
  new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'r', data, type }] }))

const rows: readonly Row[] = [
  ['empty.yaml', '', 'file-empty', 'ファイルが空です。', 'The file is empty.'],
  ['blank.json', ' \n', 'file-empty', 'ファイルが空です。', 'The file is empty.'],
  [
    'zip.csv',
    bytes('PK', [3, 4], 'xl/workbook.xml'),
    'file-binary',
    '文字のファイルではありません。',
    'This is not a text file.',
  ],
  [
    'no-mark.csv',
    Buffer.from('id,name\n', 'utf16le'),
    'file-binary',
    '文字のファイルではありません。',
    'This is not a text file.',
  ],
  [
    'note',
    'hello',
    'format-unknown',
    'ファイルの形式が分かりません。',
    'The format of the file is not recognised.',
  ],
  ['header.csv', 'id,name\n', 'no-records', 'ファイルに事案がありません。', 'The file has no case in it.'],
  [
    'comment.yaml',
    '# nothing\n',
    'no-records',
    'ファイルに事案がありません。',
    'The file has no case in it.',
  ],
  ['list.json', '[]', 'no-records', 'ファイルに事案がありません。', 'The file has no case in it.'],
  [
    'large.yaml',
    `a: ${'x'.repeat(5_000_000)}`,
    'file-too-large',
    'ファイルが大きすぎます（5000003 バイト）。YAML と JSON は 5000000 バイトまでです。',
    'The file is too large (5000003 bytes). YAML and JSON may have 5000000 bytes.',
  ],
  [
    'damaged.yaml',
    bytes('name: 株式会社\nb: ', [0x89], '\n'),
    'text-damaged 2:4',
    '23 バイト目に、文字として読めないバイトがあります。',
    'Byte 23 cannot be read as text.',
  ],
  [
    'mark.json',
    bytes([0xef, 0xbb, 0xbf], '{"名": "', [0xff], '"}'),
    'text-damaged 1:8',
    '13 バイト目に、文字として読めないバイトがあります。',
    'Byte 13 cannot be read as text.',
  ],
  [
    'half.json',
    bytes([0xff, 0xfe], [0x7b, 0, 0, 0xd8, 0x7d, 0]),
    'text-damaged 1:2',
    '5 バイト目に、文字として読めないバイトがあります。',
    'Byte 5 cannot be read as text.',
  ],
  [
    'nul.jsonl',
    `{"a":"${'x'.repeat(200)}\0"}`,
    'line-damaged 1',
    'この行に、文字として読めないバイトがあります。',
    'This line has bytes that cannot be read as text.',
  ],
  [
    'long.jsonl',
    `{"a":"${'x'.repeat(1_000_000)}"}`,
    'line-too-long 1',
    'この行は 1000000 文字を超えています。',
    'This line is longer than 1000000 characters.',
  ],
  [
    'scalar.yaml',
    'just text',
    'case-not-map 1:1',
    '事案は「名前: 値」の組でなければなりませんが、文字列があります。',
    'A case must be names with values, but this is text.',
  ],
  [
    'list.jsonl',
    '[1]',
    'case-not-map 1:1',
    '事案は「名前: 値」の組でなければなりませんが、並びがあります。',
    'A case must be names with values, but this is a list.',
  ],
  [
    'deep.json',
    '['.repeat(10_000) + ']'.repeat(10_000),
    'too-deep 1:65',
    '入れ子が 64 段を超えています。',
    'Maps and lists are nested more than 64 deep.',
  ],
  [
    'deep.yaml',
    '['.repeat(10_000) + ']'.repeat(10_000),
    'too-deep 1:67',
    '入れ子が 64 段を超えています。',
    'Maps and lists are nested more than 64 deep.',
  ],
  [
    'twice.json',
    '{\n"a": 1,\n"b": 2,\n"a": 3}',
    'duplicate-key 4:1',
    '「a」が二度書かれています。最初は 2 行目です。',
    '"a" is written twice; the first is on line 2.',
  ],
  [
    'twice.yaml',
    'x:\n  a: 1\n  b: 2\n  "a": 3\n',
    'duplicate-key 4:3',
    '「a」が二度書かれています。最初は 2 行目です。',
    '"a" is written twice; the first is on line 2.',
  ],
  [
    'huge.json',
    '{"a": 1e99999}',
    'number-unusable 1:7',
    '「1e99999」は数として扱えません。',
    '"1e99999" cannot be used as a number.',
  ],
  [
    'infinite.yaml',
    'a: -.inf',
    'number-unusable 1:4',
    '「-.inf」は数として扱えません。',
    '"-.inf" cannot be used as a number.',
  ],
  [
    'comma.json',
    '{"a": 1,}',
    'json-syntax 1:9',
    '引用符で囲んだ名前があるはずの所に、「}」があります。',
    'Expected a name in quotes, but found "}".',
  ],
  [
    'colon.json',
    '{"a" 1}',
    'json-syntax 1:6',
    '「:」があるはずの所に、「1」があります。',
    'Expected ":", but found "1".',
  ],
  [
    'entries.json',
    '{"a": 01}',
    'json-syntax 1:8',
    '「,」か「}」があるはずの所に、「1」があります。',
    'Expected "," or "}", but found "1".',
  ],
  [
    'items.json',
    '{"a": [1 2]}',
    'json-syntax 1:10',
    '「,」か「]」があるはずの所に、「2」があります。',
    'Expected "," or "]", but found "2".',
  ],
  [
    'cut.json',
    '{"a":\n',
    'json-syntax 2:1',
    '値があるはずの所に、終わりがあります。',
    'Expected a value, but found the end.',
  ],
  [
    'lines.json',
    '{"a": 1}\n{"a": 2}\n',
    'json-syntax 2:1',
    '終わりがあるはずの所に、「{」があります。',
    'Expected the end, but found "{".',
  ],
  [
    'comment.json',
    '// a\n{}',
    'json-syntax 1:1',
    '値があるはずの所に、注釈があります。',
    'Expected a value, but found a comment.',
  ],
  [
    'nan.json',
    '{"a": NaN}',
    'json-syntax 1:7',
    '値があるはずの所に、「NaN」があります。',
    'Expected a value, but found "NaN".',
  ],
  [
    'open.json',
    '{"a": "x\n"}',
    'json-token 1:7',
    '文字列の引用符が閉じていません。',
    'A string is not closed.',
  ],
  ['point.json', '{"a": 1.}', 'json-token 1:7', '数が途中で終わっています。', 'A number ends too early.'],
  [
    'hex.json',
    '{"a": "\\u12"}',
    'json-token 1:7',
    '\\u の後に十六進数字が四つありません。',
    'Four hexadecimal digits must follow \\u.',
  ],
  [
    'escape.json',
    '{"a": "\\x"}',
    'json-token 1:7',
    '文字列の中の \\ の使い方が誤っています。',
    'A string has an unknown \\ escape.',
  ],
  [
    'tab.json',
    '{"a": "\t"}',
    'json-token 1:7',
    '文字列の中に制御文字があります。',
    'A string has a control character.',
  ],
  [
    'pair.json',
    '{"a": "\\ud800"}',
    'json-token 1:7',
    '文字列に不完全な文字（\\u）があります。',
    'A string has half of a \\u pair.',
  ],
  [
    'pair.yaml',
    'a: "\\ud800"',
    'yaml-syntax 1:4',
    '文字列に不完全な文字（\\u）があります。',
    'A text has half of a \\u pair.',
  ],
  [
    'quote.yaml',
    'a: "x',
    'yaml-syntax 1:6',
    '記号が足りません（引用符、括弧、「:」など）。',
    'A character is missing (a quote, bracket, ":" or the like).',
  ],
  [
    'tab.yaml',
    'a:\n\tb: 1\n',
    'yaml-syntax 2:1',
    '字下げにタブは使えません。',
    'A tab cannot be used for indentation.',
  ],
  [
    'tag.yaml',
    'a: !!js/function x',
    'yaml-tag 1:4',
    'タグ「!!js/function」は使えません。',
    'The tag "!!js/function" is not allowed.',
  ],
  [
    'merge.yaml',
    'a: &a {x: 1}\nb:\n  <<: *a\n',
    'yaml-merge-key 3:3',
    '「<<」による取り込みは使えません。',
    'Merging with "<<" is not allowed.',
  ],
  [
    'version.yaml',
    '%YAML 1.1\n---\na: yes\n',
    'yaml-version',
    'YAML 1.2 だけを読みます。',
    'Only YAML 1.2 is read.',
  ],
  ['key.yaml', '? *a\n: x\n', 'yaml-syntax 1:3', '名前が文字列ではありません。', 'A name is not text.'],
  [
    'alias.yaml',
    'a: *b',
    'yaml-alias 1:4',
    '「*b」の指す「&b」の値が、この前にありません。',
    'No value "&b" is complete before this "*b".',
  ],
  [
    'self.yaml',
    'a: &a [*a]',
    'yaml-alias 1:8',
    '「*a」の指す「&a」の値が、この前にありません。',
    'No value "&a" is complete before this "*a".',
  ],
  [
    'bomb.yaml',
    `a: &a [${'x,'.repeat(200)}]\nb: [${'*a,'.repeat(50)}]`,
    'yaml-aliases 2:152',
    '「*」による参照が 10000 個を超える値に広がります。',
    'The aliases ("*") of this document stand for more than 10000 values.',
  ],
  [
    'columns.csv',
    'id,name,id\n1,2,3\n',
    'csv-header-duplicate 1:3',
    '列「id」が 1 列目と 3 列目にあります。',
    'The column "id" appears as column 1 and as column 3.',
  ],
  [
    'nameless.csv',
    'id,,x\n1,2,3\n',
    'csv-header-empty 1:2',
    '2 列目に名前がありません。',
    'Column 2 has no name.',
  ],
  [
    'cells.csv',
    'a,b\n1,2,3\n',
    'csv-cells 2',
    '列は 2 列ですが、この行の値は 3 個です。',
    'The header has 2 columns; the cells of this row number 3.',
  ],
  [
    'open.csv',
    'a,b\n1,"x\n',
    'csv-quote-open 2',
    'この行で始まる引用符（"）が閉じていません。',
    'A quote (") that opens in this row is not closed.',
  ],
  [
    'header-quote.csv',
    'a,"b\n',
    'csv-quote-open 1',
    'この行で始まる引用符（"）が閉じていません。',
    'A quote (") that opens in this row is not closed.',
  ],
  [
    'disk.csv',
    'a,b\n1,5" disk\n',
    'csv-quote 2',
    'この行の引用符（"）の位置が誤っています。',
    'A quote (") in this row is in the wrong place.',
  ],
  [
    'mac.csv',
    'a,b\r1,2\r',
    'csv-carriage-return 1',
    '行の途中に改行文字 CR があります。',
    'There is a carriage return inside this line.',
  ],
  [
    'nan.parquet',
    parquet([Number.NaN], 'DOUBLE'),
    'parquet-value 1:1',
    'この値は DOUBLE として読めません。',
    'This value cannot be read as DOUBLE.',
  ],
  [
    'half.parquet',
    parquet([0.5], 'FLOAT16'),
    'parquet-column',
    '列「r」の型（FLOAT16）は読めません。',
    'The column "r" has a type (FLOAT16) that is not read.',
  ],
  [
    'short.parquet',
    'PAR1',
    'parquet-broken',
    'Parquet として読めません。',
    'The file cannot be read as Parquet.',
  ],
]

test.each(rows)('%s', async (name, content, at, ja, en) => {
  const results = await read(name, content)
  expect(results).toHaveLength(1)
  const [result] = results
  if (!result || result.ok) throw new Error('was read')
  const { code, at: found, message } = result.problem
  const place = [found.line, found.column].filter((number) => number !== undefined).join(':')
  expect([`${code} ${place}`.trim(), message.ja, message.en]).toEqual([at, ja, en])
  expect(found.file).toMatch(new RegExp(`${name}$`))
})

test('every code has its sentence in a test', () => {
  const files =
    'file-missing file-directory file-special file-forbidden file-unreadable file-unwritable file-changed'
  const elsewhere = ['encoding-cp932', 'case-key', 'parquet-late', ...files.split(' ')]
  const here = rows.map(([, , at]) => at.replace(/ .*/, ''))
  expect(new Set([...here, ...elsewhere])).toEqual(new Set(Object.keys(messages)))
})
