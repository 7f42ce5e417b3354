import { type Problem, ProblemError, type Words } from '@sekisho/logic'

/** What is wrong with a file of a list, and where. */
export function refused(code: string, at: Problem['at'], message: Words): ProblemError {
  return new ProblemError([{ code: `list.${code}`, at, message }])
}

export const NO_DAY: Words = {
  ja: 'このファイルは、いつの時点のリストかを示していません。時点（asOf、例：2026-02-14）を指定してください。',
  en: 'This file does not say as of which day it gives the list. Give that day (asOf, for example 2026-02-14).',
}

export const UNKNOWN_FORMAT: Words = {
  ja: '知られている規制リストのどの形式でもありません。読めるのは、輸出貿易管理令・外国為替令・貨物等省令（e-Gov の法令XML、または条文のテキスト）、米国CCLのJSON、EU附属書Iのテキストです。',
  en: 'This is in none of the formats of control lists that are known. What can be read: the Export Trade Control Order, the Foreign Exchange Order and the ministerial order on goods (law XML of e-Gov, or the text of the statute), the US CCL as JSON, the EU Annex I as laid-out text.',
}

export const WRONG_ENCODING: Words = {
  ja: '文字が壊れています（UTF-8 ではない可能性があります）。UTF-8 で保存し直してください。',
  en: 'Characters are damaged; the file may not be UTF-8. Save it as UTF-8.',
}
