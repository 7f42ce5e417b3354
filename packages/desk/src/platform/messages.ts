import type { Problem, Words } from '@sekisho/logic'

/** What can be wrong with a request, or with the server at the moment, each with what to do, in both languages. */
const MESSAGES = {
  'malformed-request': () => ({
    ja: 'HTTP の要求として読めません。宛先とヘッダーを確かめてください。',
    en: 'this is no HTTP request that can be read: check the address and the headers.',
  }),
  'host-not-allowed': (host: string) => ({
    ja: `このサーバーは「${host}」という名前では応答しません。起動時に表示された宛先を使ってください。`,
    en: `this server does not answer to the name "${host}": use the address it printed when it started.`,
  }),
  'not-found': (path: string) => ({
    ja: `「${path}」はありません。使えるものは /api で見られます。`,
    en: `there is no "${path}": see /api for what there is.`,
  }),
  'method-not-allowed': (method: string, allowed: string) => ({
    ja: `ここでは ${method} は使えません。${allowed} を使ってください。`,
    en: `${method} cannot be used here: use ${allowed}.`,
  }),
  'bad-query': (name: string, found: string, wanted: string) => ({
    ja: `問い合わせの「${name}=${found}」は使えません。書けるのは ${wanted} です。`,
    en: `"${name}=${found}" cannot be asked: write ${wanted}.`,
  }),
  'unknown-rule': (id: string, near: string) => ({
    ja: `「${id}」という規則はありません。${near ? `「${near}」ではありませんか。` : '一覧は /api/regimes/{country}/{name}/rules で見られます。'}`,
    en: `there is no rule "${id}". ${near ? `Did you mean "${near}"?` : 'See /api/regimes/{country}/{name}/rules.'}`,
  }),
  'not-json-type': (found: string) => ({
    ja: `本文の種類が「${found}」です。Content-Type: application/json で送ってください。`,
    en: `the body is of type "${found}": send it with Content-Type: application/json.`,
  }),
  'body-encoded': (found: string) => ({
    ja: `本文が「${found}」で圧縮されています。圧縮せずに送ってください。`,
    en: `the body is encoded as "${found}": send it as it is.`,
  }),
  'body-too-large': (limit: string) => ({
    ja: `本文が大きすぎます。${limit} バイトまでです。多数の事案は一件ずつ送ってください。`,
    en: `the body is too large: it may have ${limit} bytes. Send many cases one by one.`,
  }),
  'body-cut': () => ({
    ja: '本文が途中で終わりました。もう一度送ってください。',
    en: 'the body ended too early: send it again.',
  }),
  'not-utf-8': () => ({
    ja: '本文が UTF-8 ではありません。UTF-8 で送ってください。',
    en: 'the body is not UTF-8: send it as UTF-8.',
  }),
  'not-text': (key: string) => ({
    ja: `「${key}」は文字列でなければなりません。引用符で囲んでください。`,
    en: `"${key}" must be text: put it in quotes.`,
  }),
  'bad-body': (path: string) => ({
    ja: `本文の「${path}」は使えません。書き方は /api で確かめてください。`,
    en: `"${path}" of the body cannot be used: see /api for how it is written.`,
  }),
  'one-table': () => ({
    ja: 'csv か xlsx のどちらか一つを送ってください。',
    en: 'send either csv or xlsx.',
  }),
  'unknown-entry': (id: string, near: string) => ({
    ja: `「${id}」という項目はありません。${near ? `「${near}」ではありませんか。` : ''}`,
    en: `there is no entry "${id}". ${near ? `Did you mean "${near}"?` : ''}`,
  }),
  'no-list-of-day': (id: string, asOf: string, known: string) => ({
    ja: `${id} の ${asOf} 時点のリストはありません。${known ? `あるのは ${known} です。` : 'このリストは取り込まれていません。'}一覧は /api/catalogue/lists で見られます。`,
    en: `there is no list ${id} as of ${asOf}${known ? `: there are ${known}` : ', nor of another day'}. See /api/catalogue/lists.`,
  }),
  'no-watch-lists': () => ({
    ja: 'このサーバーには名簿がないので、照合できません。sekisho lists import で取り込んだフォルダーを WATCH_LISTS に指定して起動してください。',
    en: 'this server has no watch-lists, so nobody was screened: start it with WATCH_LISTS, the folder of sekisho lists import.',
  }),
  'no-decisions': () => ({
    ja: 'このサーバーは判断を記録しません。記録するファイルを SCREENING_DECISIONS に指定して起動してください。',
    en: 'this server keeps no decisions: start it with SCREENING_DECISIONS, the file to keep them in.',
  }),
  'decisions-unreadable': () => ({
    ja: 'サーバーの判断の記録を読み書きできません。管理者に知らせてください（理由はサーバーの記録にあります）。',
    en: 'the decisions of this server cannot be read or written: tell who runs it (the reason is in its log).',
  }),
  'list-changed': (list: string, asOf: string) => ({
    ja: `${list} は新しい版（${asOf}）になっています。もう一度照合し、新しい内容を見て判断してください。`,
    en: `there is a newer version of ${list} (${asOf}): screen again, and decide by what it says.`,
  }),
  'no-letters': (place: string) => ({
    ja: `${place} の名前には比べられる文字がないので、照合していません。`,
    en: `the name at ${place} has no letter that can be compared: nobody was screened.`,
  }),
  'watch-lists-unreadable': () => ({
    ja: 'サーバーの名簿を読めないので、照合していません。管理者に知らせてください（理由はサーバーの記録にあります）。',
    en: 'the watch-lists of this server cannot be read, so nobody was screened: tell who runs it (the reason is in its log).',
  }),
  'unknown-dataset': (name: string, known: string) => ({
    ja: `「${name}」という名簿はありません。あるのは default、${known} です。`,
    en: `there is no list "${name}": there are default, ${known}.`,
  }),
  'needs-one-act': () => ({
    ja: 'ここで扱うのは一つの行為です。取引は acts の一つずつに分けて送ってください。',
    en: 'one act is looked at here: send a deal act by act.',
  }),
  'too-busy': () => ({
    ja: '今は混み合っています。少し待ってからもう一度送ってください。',
    en: 'the server is busy: wait a moment and send it again.',
  }),
  'too-much-work': (seconds: string) => ({
    ja: `${seconds} 秒では計算が終わりませんでした。一覧を短くするか、事案を分けてください。`,
    en: `this was not done within ${seconds} seconds: shorten the lists or divide the case.`,
  }),
  internal: () => ({
    ja: 'サーバーの誤りで答えられません。要求は問題ないかもしれません。この事案を開発者に知らせてください。',
    en: 'an error of the server prevents an answer; the request may be fine. Please report the case.',
  }),
} satisfies Record<string, (...details: string[]) => Words>

export type RequestFault = keyof typeof MESSAGES

/** Every code there is with its sentence, names of what was sent left open. */
export const EXPLAINED: readonly Problem[] = Object.entries(MESSAGES).map(([code, sentence]) => {
  const open: (...args: readonly string[]) => Words = sentence
  return { code, at: {}, message: open('…', '…', '…') }
})

/** A problem of the request, at a path in its body where there is one. */
export function requestProblem<Fault extends RequestFault>(
  fault: Fault,
  ...details: Parameters<(typeof MESSAGES)[Fault]>
): Problem {
  // The details are the parameters of that very message, which TypeScript cannot correlate.
  const sentence = MESSAGES[fault] as (...args: readonly string[]) => Words
  return { code: fault, at: {}, message: sentence(...details.map(short)) }
}

/** Text from the request, short enough for a sentence and without characters that would disturb a terminal. */
function short(text: string): string {
  return text.replace(/\p{C}/gu, '\u{FFFD}').slice(0, 80).toWellFormed()
}
