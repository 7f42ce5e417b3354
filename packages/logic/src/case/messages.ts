import type { Problem } from '../values/problem.ts'
import type { Words } from '../values/words.ts'

/** What can be wrong with a case, each with its sentence and what to do, in both languages. */
const MESSAGES = {
  'not-a-case': (found: string) => ({
    ja: `事案は facts などの項目を持つ表でなければなりませんが、${found} です。`,
    en: `a case must be a map with facts, but this is ${found}.`,
  }),
  'unknown-key': (key: string, known: string) => ({
    ja: `「${key}」という項目はありません。書けるのは ${known} です。`,
    en: `there is no key "${key}": the keys are ${known}.`,
  }),
  'unknown-fact': (id: string, near: string) => ({
    ja: `「${id}」という事実はありません。${near ? `「${near}」ではありませんか。` : 'sekisho facts で一覧を見られます。'}`,
    en: `there is no fact "${id}". ${near ? `Did you mean "${near}"?` : 'See the list with sekisho facts.'}`,
  }),
  'unknown-field': (list: string, field: string, known: string) => ({
    ja: `一覧「${list}」に項目「${field}」はありません。項目は ${known} です。`,
    en: `the list "${list}" has no field "${field}": its fields are ${known}.`,
  }),
  'unknown-ruling': (id: string, near: string) => ({
    ja: `判断を入れられる規則「${id}」はありません。${near ? `「${near}」ではありませんか。` : 'sekisho rules で一覧を見られます。'}`,
    en: `there is no rule "${id}" to rule on. ${near ? `Did you mean "${near}"?` : 'See the list with sekisho rules.'}`,
  }),
  'given-twice': (id: string) => ({
    ja: `「${id}」が二度与えられています。一度だけ書いてください。`,
    en: `"${id}" is given twice: give it once.`,
  }),
  'wrong-type': (id: string, found: string, wanted: string, wantedEn = wanted) => ({
    ja: `「${id}」の値 ${found} は読めません。次の形で書いてください：${wanted}`,
    en: `"${id}" cannot be ${found}: write ${wantedEn}.`,
  }),
  'unknown-option': (id: string, found: string, known: string, near: string) => ({
    ja: `「${id}」に選択肢「${found}」はありません。${near ? `「${near}」ではありませんか。` : ''}選択肢は ${known} です。`,
    en: `"${id}" has no option "${found}". ${near ? `Did you mean "${near}"? ` : ''}The options are ${known}.`,
  }),
  'impossible-day': (id: string, found: string) => ({
    ja: `「${id}」の「${found}」は存在しない日です。YYYY-MM-DD で実在の日を書いてください。`,
    en: `"${found}" of "${id}" is no day: write a day that exists as YYYY-MM-DD.`,
  }),
  'out-of-bounds': (id: string, found: string, bounds: string) => ({
    ja: `「${id}」の ${found} は範囲外です。${bounds} でなければなりません。`,
    en: `${found} of "${id}" is out of bounds: it must lie within ${bounds}.`,
  }),
  'empty-range': (id: string) => ({
    ja: `「${id}」の範囲には数がありません。下限を上限より小さくしてください。`,
    en: `the range of "${id}" holds no number: put its lower end below its upper end.`,
  }),
  'cannot-be-absent': (id: string) => ({
    ja: `「${id}」は「無い」とは言えない事実です。分からなければ書かないでください。`,
    en: `"${id}" cannot be absent: if it is not known, leave it out.`,
  }),
  'ruling-without-author': (id: string) => ({
    ja: `「${id}」の判断に author（誰の判断か）と value がありません。`,
    en: `the ruling on "${id}" lacks its author (who ruled) or its value.`,
  }),
  'outside-span': (day: string, from: string, until: string) => ({
    ja: `${day} の行為は対象外です。この規則集が扱うのは ${from} から ${until} までの行為です。`,
    en: `acts on ${day} are not covered: this rule set models acts from ${from} to ${until}.`,
  }),
} satisfies Record<string, (...details: string[]) => Words>

export type CaseCode = keyof typeof MESSAGES
type Details<Code extends CaseCode> = Parameters<(typeof MESSAGES)[Code]>

/** A problem of a case, at a path such as `facts.target.listed`. */
export function wrong<Code extends CaseCode>(code: Code, path: string, ...details: Details<Code>): Problem {
  // `Details<Code>` is the parameter list of that very message, which TypeScript cannot correlate.
  const sentence = MESSAGES[code] as (...args: readonly (string | undefined)[]) => Words
  return { code, at: { path }, message: sentence(...details) }
}

/** Every code there is, for the test that neither language lacks one. */
export const CASE_CODES = Object.keys(MESSAGES) as readonly CaseCode[] // the keys of the table above
