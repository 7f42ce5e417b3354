import type { Place, Problem, Words } from '@sekisho/logic'

/** What can be wrong with someone to screen. */
const MESSAGES = {
  'no-name': () => ({
    ja: '名前がありません。name の列に書いてください。名前のない者は照合できていません。',
    en: 'there is no name: write it in the column name. Who has none was not screened.',
  }),
  'no-letters': (name: string) => ({
    ja: `「${name}」には比べられる文字がありません。この者は照合できていません。`,
    en: `"${name}" has no letter that can be compared: this party was not screened.`,
  }),
  'bad-field': (found: string) => ({
    ja: `${found} は読めません。born は 1967 や 1967-03-01、country は JP のような2文字で書いてください。`,
    en: `${found} cannot be read: write born as 1967 or 1967-03-01, and country in two letters, such as JP.`,
  }),
  'cannot-write': () => ({
    ja: '結果を書けません。フォルダーがあるか、書き込みの権限があるか確かめてください。何も照合していません。',
    en: 'the results cannot be written there: check that the folder exists and may be written to. Nothing was screened.',
  }),
  'no-results': () => ({
    ja: '照合の結果のファイルではありません。sekisho screen の --out で書いたファイルを指定してください。',
    en: 'this is no file of results: name one that sekisho screen wrote with --out.',
  }),
  'bad-results': () => ({
    ja: '照合の結果のこの行が読めません。ファイルが書き換えられています。控えから戻すか、照合し直してください。',
    en: 'this line of the results cannot be read: the file was altered. Restore it from a copy, or screen anew.',
  }),
  'results-cut': () => ({
    ja: '照合の結果が途中で終わっています。同じ命令をもう一度実行して最後まで照合してから使ってください。',
    en: 'the results end in the middle: run the same command again to screen to the end, then use them.',
  }),
  'results-otherwise': () => ({
    ja: '前の結果は、別の基準点または別の比べ方によるものです。続きや差分にはできません。別のファイル名ですべて照合し直してください。',
    en: 'the earlier results were made with another threshold, other lists or another way of comparing: they cannot be gone on with. Screen everything anew into another file.',
  }),
  'results-whole': () => ({
    ja: 'この結果のファイルは最後まで照合されています。別の名前にするか、--since で差分を照合してください。',
    en: 'these results are whole already: name another file, or screen what has changed with --since.',
  }),
  'no-subject': (id: string) => ({
    ja: `結果に ${id} という取引先はありません。`,
    en: `the results have no party ${id}.`,
  }),
  'two-subjects': (id: string) => ({
    ja: `結果に ${id} という取引先が二つあります。取引先のファイルの id を一意にして照合し直してください。`,
    en: `the results have two parties ${id}: make the ids of the file unique, and screen again.`,
  }),
  'no-hit': (what: string) => ({
    ja: `結果にその候補はありません（${what}）。`,
    en: `the results have no such hit (${what}).`,
  }),
  'version-gone': (version: string) => ({
    ja: `前の結果が使った名簿の版（${version}）が残っていません。差分は分からないので、すべて照合し直してください。`,
    en: `the version of the list that the earlier results rest on (${version}) is not kept: what has changed is not known. Screen everything anew.`,
  }),
} satisfies Record<string, (found: string) => Words>

/** A problem of someone to screen, at their place in the file. */
export function screenProblem(code: keyof typeof MESSAGES, at: Place, found = ''): Problem {
  const short = found.replace(/\p{C}/gu, '\u{FFFD}').slice(0, 80).toWellFormed()
  return { code: `screen.${code}`, at, message: MESSAGES[code](short) }
}
