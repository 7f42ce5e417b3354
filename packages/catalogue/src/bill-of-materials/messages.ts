import type { Problem, Words } from '@sekisho/logic'

/** What can be wrong with a bill of materials: with the whole file, or with one line of it. */
const MESSAGES = {
  'bill-empty': () => ({
    ja: 'ファイルに行がありません。1行目に列の名前、2行目から部品を書いてください。',
    en: 'the file has no lines: write the names of the columns in the first line and the parts below.',
  }),
  'bill-encoding': () => ({
    ja: '文字コードが UTF-8 でも Shift_JIS でもありません。どちらかで保存し直してください。',
    en: 'the text is neither UTF-8 nor Shift_JIS: save it as one of them.',
  }),
  'bill-old-excel': () => ({
    ja: '古い形式の Excel ファイル（.xls）か、パスワード付きのファイルです。パスワードを外し、.xlsx として保存し直してください。',
    en: 'this is an Excel file of the old kind (.xls), or one with a password: take the password off and save it as .xlsx.',
  }),
  'bill-damaged': () => ({
    ja: 'Excel ファイルが途中で切れているか、壊れていて読めません。Excel で開いて保存し直してください。',
    en: 'this Excel file is cut off or damaged: open it in Excel and save it again.',
  }),
  'bill-not-excel': () => ({
    ja: 'zip ファイルですが、Excel の表が入っていません。.xlsx か .csv のファイルを選んでください。',
    en: 'this is a zip file without an Excel sheet in it: choose an .xlsx or a .csv file.',
  }),
  'bill-too-large': () => ({
    ja: 'シートが大きすぎます（展開後 500 MB まで）。部品表のシートだけを残して保存し直してください。',
    en: 'the sheet is too large (up to 500 MB unpacked): keep the sheet of the bill of materials alone.',
  }),
  'bill-which-sheet': (names: string) => ({
    ja: `シートが複数あり、どれが部品表か分かりません。次のいずれかを指定してください：${names}`,
    en: `there are several sheets, and it is not said which is the bill of materials: name one of ${names}.`,
  }),
  'bill-no-sheet': (name: string, names: string) => ({
    ja: `「${name}」というシートはありません。あるのは ${names} です。`,
    en: `there is no sheet "${name}": there are ${names}.`,
  }),
  'column-unknown': (name: string, near: string) => ({
    ja: `列「${name}」が何か分かりません。${near ? `「${near}」ではありませんか。` : ''}使わない列は名前の前に # を付けてください。`,
    en: `it is not known what the column "${name}" is.${near ? ` Did you mean "${near}"?` : ''} Put # before the name of a column that is not to be used.`,
  }),
  'column-twice': (name: string, first: string) => ({
    ja: `列「${name}」は、列「${first}」と同じものです。一つにしてください。`,
    en: `the column "${name}" is the same as "${first}": keep one of them.`,
  }),
  'column-missing': (names: string, namesEn: string) => ({
    ja: `${names} の列がありません。1行目が列の名前になっているか確かめてください。`,
    en: `there is no column for ${namesEn}: see that the first line holds the names of the columns.`,
  }),
  'column-unit': (name: string, unit: string) => ({
    ja: `列「${name}」の単位「${unit}」は、その値の単位に直せません。`,
    en: `"${unit}", the unit of the column "${name}", is none for such a value.`,
  }),
  'cell-formula': () => ({
    ja: '数式のセルです。計算結果が最新か分からないので使いません。「値として貼り付け」で値にしてください。',
    en: 'the cell holds a formula, whose stored result may be out of date and is not used: paste it as a value.',
  }),
  'cell-merged': (range: string) => ({
    ja: `結合されたセル（${range}）があり、どの行の値か分かりません。結合を解き、各行に値を書いてください。`,
    en: `merged cells (${range}): it is not known to which lines the value belongs. Unmerge them and write it in each line.`,
  }),
  'cell-error': (shown: string) => ({
    ja: `Excel のエラー値「${shown}」です。値を書くか、空にしてください。`,
    en: `the cell holds the Excel error "${shown}": write a value or leave it empty.`,
  }),
  'cell-date': () => ({
    ja: 'Excel が日付に変えたセルです。もとの値が分かりません。書式を「文字列」にして書き直してください。',
    en: 'Excel has made the cell a date, and what was written is not known: format it as text and write it again.',
  }),
  'row-quote': () => ({
    ja: '引用符（"）が閉じていないか、途中にあります。この行は読みません。',
    en: 'a double quote is not closed or stands in the middle of a cell: this line is not read.',
  }),
  'row-cells': (expected: string, found: string) => ({
    ja: `列の数が ${found} で、1行目の ${expected} と合いません。この行は読みません。`,
    en: `there are ${found} cells, but ${expected} columns: this line is not read.`,
  }),
  'row-encoding': () => ({
    ja: 'この行に、文字として読めないバイトがあります。',
    en: 'there are bytes in this line that are no text.',
  }),
  'line-number': (column: string, columnEn: string, text: string) => ({
    ja: `「${column}」の「${text}」は 0 以上の数ではありません。数字だけを書いてください。`,
    en: `"${text}" of "${columnEn}" is no number of 0 or more: write digits only.`,
  }),
  'line-currency': (text: string) => ({
    ja: `通貨「${text}」は、JPY や USD のような3文字の通貨コードではありません。`,
    en: `the currency "${text}" is no code of three letters such as JPY or USD.`,
  }),
  'line-yes-no': (column: string, columnEn: string, text: string) => ({
    ja: `「${column}」の「${text}」は、はい・いいえのどちらでもありません。`,
    en: `"${text}" of "${columnEn}" is neither yes nor no.`,
  }),
  'line-subject': (text: string) => ({
    ja: `区分「${text}」は、貨物（goods）か技術（technology）のどちらかにしてください。`,
    en: `the subject "${text}" must be goods or technology.`,
  }),
} as const satisfies Readonly<Record<string, (...about: string[]) => Words>>

export type BillCode = keyof typeof MESSAGES

/** Where it lies: the row and column of the sheet or file, from 1. */
export interface CellPlace {
  readonly row: number
  readonly column?: number
}

/** What is wrong with a bill of materials, as a sentence with its place: of an Excel file as the address of the cell. */
export function billProblem<Code extends BillCode>(
  code: Code,
  at: CellPlace | undefined,
  ...about: Parameters<(typeof MESSAGES)[Code]>
): Problem {
  // The parameters are those of this code's sentence, which TypeScript does not correlate.
  const say = MESSAGES[code] as (...about: readonly string[]) => Words
  return { code, at: at ? placeOf(at) : {}, message: say(...about) }
}

function placeOf({ row, column }: CellPlace): Problem['at'] {
  if (column === undefined) return { line: row }
  return { line: row, column, path: cellAddress(row, column) }
}

/** The address of a cell as Excel shows it: row 3, column 28 is `AB3`. */
function cellAddress(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}
