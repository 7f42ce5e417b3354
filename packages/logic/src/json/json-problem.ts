import type { Problem } from '../values/problem.ts'
import type { Words } from '../values/words.ts'

/** What can be wrong with a JSON text, each with its sentence and what to do, in both languages. */
const MESSAGES = {
  'json-syntax': (found: string) => ({
    ja: found === '' ? 'JSON が途中で終わっています。' : `「${found}」は JSON としてここに置けません。`,
    en: found === '' ? 'the JSON ends too early.' : `"${found}" cannot stand here in JSON.`,
  }),
  'string-open': () => ({
    ja: '文字列の引用符が閉じていません。閉じてください。',
    en: 'a string is not closed: add its quote.',
  }),
  'string-broken': () => ({
    ja: '文字列に制御文字、JSON にない \\ の使い方、または不完全な文字があります。',
    en: 'a string has a control character, an unknown \\ escape or half of a character.',
  }),
  'number-unusable': (text: string) => ({
    ja: `「${text}」は数として扱えません。1000 桁以内で書いてください。`,
    en: `"${text}" cannot be used as a number: write at most 1000 digits.`,
  }),
  'duplicate-key': (key: string) => ({
    ja: `「${key}」が二度書かれています。一方を消すか、名前を直してください。`,
    en: `"${key}" is written twice: remove one or correct its name.`,
  }),
  'too-deep': (limit: string) => ({
    ja: `入れ子が ${limit} 段を超えています。括弧の誤りがないか確かめてください。`,
    en: `maps and lists are nested more than ${limit} deep: check for stray brackets.`,
  }),
} satisfies Record<string, (detail: string) => Words>

export type JsonFault = keyof typeof MESSAGES

const LONGEST_SHOWN = 60

/** A problem of a JSON text at a place in it, counted in UTF-16 units. */
export function jsonProblem(fault: JsonFault, text: string, at: number, detail: string): Problem {
  const before = text.slice(0, at).split('\n')
  const shown = detail.replace(/\p{C}/gu, '\u{FFFD}').slice(0, LONGEST_SHOWN).toWellFormed()
  return {
    code: fault,
    at: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    message: MESSAGES[fault](shown),
  }
}
