import type { Problem, Words } from '@sekisho/logic'

/** What can be wrong with a call. */
const MESSAGES = {
  'unknown-command': (name: string, near: string) => ({
    ja: `「${name}」という命令はありません。${near ? `「${near}」ではありませんか。` : 'sekisho help で一覧を見られます。'}`,
    en: `there is no command "${name}". ${near ? `Did you mean "${near}"?` : 'See sekisho help.'}`,
  }),
  'unknown-option': (name: string, command: string) => ({
    ja: `${command} に「${name}」という指定はありません。sekisho help ${command} で確かめてください。`,
    en: `${command} has no option "${name}": see sekisho help ${command}.`,
  }),
  'bad-option': (name: string, given: string, wanted: string) => ({
    ja: `${name} に「${given}」は使えません。${wanted} のどれかにしてください。`,
    en: `${name} cannot be "${given}": use one of ${wanted}.`,
  }),
  'missing-value': (name: string, wanted: string) => ({
    ja: `${name} には値（${wanted}）が要ります。`,
    en: `${name} needs a value (${wanted}).`,
  }),
  'wrong-operands': (command: string, operands: string) => ({
    ja: `使い方: sekisho ${command} ${operands}`,
    en: `usage: sekisho ${command} ${operands}`,
  }),
  'impossible-day': (day: string) => ({
    ja: `「${day}」は存在しない日です。YYYY-MM-DD で実在の日を書いてください。`,
    en: `"${day}" is no day: write a day that exists as YYYY-MM-DD.`,
  }),
  'unknown-rule': (id: string, near: string) => ({
    ja: `「${id}」という規則はありません。${near ? `「${near}」ではありませんか。` : 'sekisho rules で一覧を見られます。'}`,
    en: `there is no rule "${id}". ${near ? `Did you mean "${near}"?` : 'See the list with sekisho rules.'}`,
  }),
  'unknown-occasion': (id: string, known: string) => ({
    ja: `「${id}」という場面はありません。${known ? `使えるのは ${known} です。` : 'この制度に場面はありません。'}`,
    en: `there is no occasion "${id}"${known ? `: the occasions are ${known}.` : ': this regime has none.'}`,
  }),
  'no-worked-case': () => ({
    ja: '事例が一つもありません。事例の YAML か JSON、またはそれを含むフォルダーを指定してください。',
    en: 'there is no worked case: name YAML or JSON files of cases, or a folder that holds them.',
  }),
  'needs-one-case': (command: string) => ({
    ja: `${command} は一つの事案を扱います。事案が一つのファイルを指定してください。`,
    en: `${command} looks at one case: name a file with a single one.`,
  }),
  'needs-one-act': (command: string, ids: string) => ({
    ja: `${command} は一つの行為を扱います。この取引の行為から一つ選んでください（${ids}）。timeline と options では --act で選べます。`,
    en: `${command} looks at one act: name one of this deal (${ids}); timeline and options take it with --act.`,
  }),
  'unreadable-file': (file: string) => ({
    ja: `「${file}」を読めません。名前と権限を確かめてください。`,
    en: `"${file}" cannot be read: check its name and the permission.`,
  }),
  'no-lists-folder': () => ({
    ja: 'リストのフォルダーが決まっていません。--folder か環境変数 SEKISHO_LISTS で指定してください。',
    en: 'no folder of lists is named: give --folder, or set SEKISHO_LISTS.',
  }),
  'no-watch-lists-folder': () => ({
    ja: '名簿のフォルダーが決まっていません。--folder か環境変数 SEKISHO_WATCH_LISTS で指定してください。',
    en: 'no folder of watch-lists is named: give --folder, or set SEKISHO_WATCH_LISTS.',
  }),
  'parties-not-looked-up': () => ({
    ja: '当事者を名簿で調べていません。--watch-lists か環境変数 SEKISHO_WATCH_LISTS で、取り込んだ名簿のフォルダーを指定してください。',
    en: 'the parties were not looked up: name the folder of the imported watch-lists with --watch-lists, or set SEKISHO_WATCH_LISTS.',
  }),
  'no-watch-lists': (folder: string) => ({
    ja: `「${folder}」に取り込んだ名簿がありません。sekisho lists import で取り込んでください。照合はしていません。`,
    en: `there are no imported watch-lists in "${folder}": import them with sekisho lists import. Nothing was screened.`,
  }),
  'no-list-on': (on: string) => ({
    ja: `${on} に適用される版の名簿が一つもありません。照合はしていません。`,
    en: `no watch-list has a version as of ${on}: nothing was screened.`,
  }),
  'lists-not-on': (lists: string, on: string) => ({
    ja: `${lists} には ${on} に適用される版がないので、照合していません。`,
    en: `${lists}: there is no version as of ${on}, so these were not looked through.`,
  }),
  'no-lists': (folder: string) => ({
    ja: `「${folder}」に取り込んだリストがありません。sekisho catalogue import で取り込んでください。`,
    en: `there are no imported lists in "${folder}": import them with sekisho catalogue import.`,
  }),
  'no-entry-number': (given: string) => ({
    ja: `「${given}」は項目の番号ではありません。7(16)、省令6条17号ヘ、3A001.a のように書いてください。`,
    en: `"${given}" is no number of an entry: write it as 7(16), 省令6条17号ヘ or 3A001.a.`,
  }),
  'list-not-imported': (id: string, lists: string) => ({
    ja: `${id} のあるリスト（${lists}）は取り込まれていません。`,
    en: `no list that has ${id} is imported (${lists}).`,
  }),
  'no-list-of-day': (id: string, asOf: string, known: string) => ({
    ja: `${id} の ${asOf} 時点のリストは取り込まれていません。${known ? `あるのは ${known} です。` : ''}`,
    en: `the list ${id} as of ${asOf} is not imported${known ? `: there are ${known}` : ''}.`,
  }),
  'bad-item': (file: string, place: string) => ({
    ja: `${file} の ${place} 番目は品目として読めません。name、list、asOf、entries を書いてください。`,
    en: `number ${place} of ${file} is no classified item: give name, list, asOf and entries.`,
  }),
} satisfies Record<string, (...details: string[]) => Words>

type Code = keyof typeof MESSAGES

/** A problem of the call itself. */
export function misused<Name extends Code>(
  code: Name,
  ...details: Parameters<(typeof MESSAGES)[Name]>
): Problem {
  // The details are the parameters of that very message, which TypeScript cannot correlate.
  const sentence = MESSAGES[code] as (...args: readonly string[]) => Words
  return { code, at: {}, message: sentence(...details) }
}

export const USAGE_CODES = Object.keys(MESSAGES) as readonly Code[] // the keys of the table above
