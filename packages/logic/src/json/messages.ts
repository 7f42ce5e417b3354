import type { Problem } from '../values/problem.ts'
import type { Words } from '../values/words.ts'

/** What can be wrong with a rule set written as JSON, each with its sentence and what to do, in both languages. */
const MESSAGES = {
  'not-rules': (found: string, wanted: string) => ({
    ja: `規則集の format が ${found} です。${wanted} と書いてください。`,
    en: `the format of the rule set is ${found}: write ${wanted}.`,
  }),
  'wrong-shape': (found: string, wanted: string) => ({
    ja: `${found} があります。ここには ${wanted} を書いてください。`,
    en: `here stands ${found}: write ${wanted}.`,
  }),
  'missing-key': (key: string) => ({
    ja: `「${key}」がありません。書いてください。`,
    en: `"${key}" is missing: add it.`,
  }),
  'unknown-key': (key: string, known: string) => ({
    ja: `「${key}」という項目はありません。書けるのは ${known} です。`,
    en: `there is no key "${key}": the keys are ${known}.`,
  }),
  'unknown-kind': (kind: string, known: string) => ({
    ja: `「${kind}」という式の種類はありません。種類は ${known} です。`,
    en: `there is no kind of expression "${kind}": the kinds are ${known}.`,
  }),
  'unknown-name': (what: string, id: string, near: string) => ({
    ja: `${what}「${id}」は宣言されていません。${near ? `「${near}」ではありませんか。` : '宣言するか、名前を直してください。'}`,
    en: `no ${what} "${id}" is declared. ${near ? `Did you mean "${near}"?` : 'Declare it or mend the name.'}`,
  }),
  'wrong-operand': (found: string, wanted: string) => ({
    ja: `ここに置けるのは型 ${wanted} の式ですが、型 ${found} の式があります。`,
    en: `an expression of type ${wanted} belongs here, but this one is of type ${found}.`,
  }),
  'impossible-day': (found: string) => ({
    ja: `「${found}」は存在しない日です。YYYY-MM-DD で実在の日を書いてください。`,
    en: `"${found}" is no day: write a day that exists as YYYY-MM-DD.`,
  }),
  'inexact-number': (found: string) => ({
    ja: `${found} は正確な数ではありません。"45" や "1/100" のように文字列で書いてください。`,
    en: `${found} is no exact number: write it as text, such as "45" or "1/100".`,
  }),
  cycle: (path: string) => ({
    ja: `自分自身に依存しています（${path}）。循環を断ってください。`,
    en: `this depends on itself (${path}): break the cycle.`,
  }),
  'too-deep': (depth: string) => ({
    ja: `式の入れ子が ${depth} 段を超えています。名前のある規則に分けてください。`,
    en: `expressions nest more than ${depth} deep: split them into named rules.`,
  }),
} satisfies Record<string, (...details: string[]) => Words>

export type JsonCode = keyof typeof MESSAGES

/** A problem of a rule set in JSON, at a path such as `rules[3].when.of[0]`. */
export function misread<Code extends JsonCode>(
  code: Code,
  path: string,
  ...details: Parameters<(typeof MESSAGES)[Code]>
): Problem {
  // The details are the parameter list of that very message, which TypeScript cannot correlate.
  const sentence = MESSAGES[code] as (...args: string[]) => Words
  return { code, at: { path }, message: sentence(...details) }
}

/** Every code there is, for the test that each has its faulty rule set. */
export const JSON_CODES = Object.keys(MESSAGES) as readonly JsonCode[] // the keys of the table above
