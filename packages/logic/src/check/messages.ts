import type { Problem } from '../values/problem.ts'
import type { Words } from '../values/words.ts'

/** What can be wrong with a rule set, each with its sentence and what to do, in both languages. */
const MESSAGES = {
  'duplicate-id': (id: string, other: string) => ({
    ja: `「${id}」は ${other} でも宣言されています。識別子は規則集の中で一つだけにしてください。`,
    en: `"${id}" is declared in ${other} too: an id must be unique in the rule set.`,
  }),
  undeclared: (id: string, user: string) => ({
    ja: `「${user}」が使う「${id}」は、どのモジュールでも宣言されていません。宣言したファイルを modules に加えてください。`,
    en: `"${user}" uses "${id}", which no module declares: add the file that declares it to modules.`,
  }),
  orphan: (id: string) => ({
    ja: `「${id}」はどの規則からも読まれません。規則で使うか、削除してください。`,
    en: `no rule reads "${id}": use it in a rule or delete it.`,
  }),
  'missing-words': (id: string, what: string, language: string) => ({
    ja: `「${id}」の ${what} に ${language === 'ja' ? '日本語' : '英語'} がありません。両方の言語で書いてください。`,
    en: `"${id}" lacks its ${what} in ${language === 'ja' ? 'Japanese' : 'English'}: write both languages.`,
  }),
  'missing-citation': (id: string, what: string) => ({
    ja: `「${id}」の ${what} に根拠条文がありません。条・項・号を示してください。`,
    en: `"${id}" gives no citation for its ${what}: cite article, paragraph and item.`,
  }),
  'overlapping-values': (id: string, first: string, second: string) => ({
    ja: `「${id}」の値が重なっています（${first} と ${second}）。期間を直してください。`,
    en: `two values of "${id}" overlap (${first} and ${second}): mend their days.`,
  }),
  'unmarked-gap': (id: string, from: string, until: string) => ({
    ja: `「${id}」には ${from} から ${until} までの値がありません。値を書くか、is: 'gap' と明示してください。`,
    en: `"${id}" has no value from ${from} to ${until}: give one, or mark the gap with is: 'gap'.`,
  }),
  'impossible-days': (id: string, days: string) => ({
    ja: `「${id}」の期間が成り立ちません（${days}）。from ≤ until、inForce ≤ from にしてください。`,
    en: `the days of "${id}" are impossible (${days}): from must not be after until, nor inForce after from.`,
  }),
  'contradictory-exceptions': (id: string, first: string, second: string) => ({
    ja: `「${id}」の同順位の例外が同時に成り立ち得て、結果が異なります（${first} と ${second}）。rank で優先を示すか、条件を排他的にしてください。`,
    en: `two exceptions of "${id}" at one rank could hold together and differ (${first} and ${second}): rank them, or make them exclude each other.`,
  }),
  'exception-not-rule': (id: string, found: string) => ({
    ja: `「${id}」の unless にある「${found}」は規則ではありません。条文を示した rule にして、それを書いてください。`,
    en: `"${found}" under unless of "${id}" is not a rule: make it a rule with its citation, and name that.`,
  }),
  'unit-mismatch': (id: string, units: string) => ({
    ja: `「${id}」で異なる型・単位が混ざっています（${units}）。同じ単位どうしで比べてください。`,
    en: `"${id}" mixes types or units (${units}): only like units can meet.`,
  }),
  'unknown-option': (id: string, option: string, known: string) => ({
    ja: `「${id}」に選択肢「${option}」はありません。選択肢は ${known} です。`,
    en: `"${id}" has no option "${option}": the options are ${known}.`,
  }),
  'too-many-options': (id: string, count: string) => ({
    ja: `「${id}」の選択肢は ${count} 個です。1 個以上 30 個以下にしてください。`,
    en: `"${id}" has ${count} options: from 1 to 30 are allowed.`,
  }),
  'field-out-of-scope': (id: string, field: string) => ({
    ja: `「${id}」が記録の項目「${field}」を、その一覧の some・every・sum の外で読んでいます。`,
    en: `"${id}" reads the field "${field}" outside some, every or sum over its list.`,
  }),
  'nested-same-list': (id: string, list: string) => ({
    ja: `「${id}」は一覧「${list}」の中で同じ一覧を数えています。入れ子にできるのは別の一覧だけです。`,
    en: `"${id}" looks through "${list}" inside itself: only different lists nest.`,
  }),
  'unguarded-absence': (id: string, fact: string) => ({
    ja: `「${id}」は、無いことがあり得る「${fact}」を直接読んでいます。whenPresent で、無いときの扱いを示してください。`,
    en: `"${id}" reads "${fact}", which may be absent: say with whenPresent what holds when it is.`,
  }),
  'negative-addend': (id: string) => ({
    ja: `「${id}」は負になり得る数を一覧で合計しています。min: 0 を宣言してください。`,
    en: `"${id}" sums over a list a number that could be negative: declare min: 0.`,
  }),
  'division-by-nothing': (id: string) => ({
    ja: `「${id}」の割合の分母が 0 になり得るか、分子が負になり得ます。min を宣言してください（分母は 1 以上、分子は 0 以上）。`,
    en: `in a share of "${id}" the whole could be zero or the part negative: declare min (1 or more for the whole, 0 or more for the part).`,
  }),
  'factor-not-positive': (id: string) => ({
    ja: `「${id}」で掛ける率が 0 以下になり得ます。正の率にしてください。`,
    en: `"${id}" multiplies by a ratio that could be zero or less: make it positive.`,
  }),
  'calendar-missing': (id: string) => ({
    ja: `「${id}」の期間は休日を見ますが、暦が示されていません。counting に calendar を渡してください。`,
    en: `a period of "${id}" looks at holidays but names no calendar: give one in its counting.`,
  }),
  'length-not-whole': (id: string) => ({
    ja: `「${id}」の期間の長さが 0 以上 36,600 以下の整数ではありません。`,
    en: `the length of a period of "${id}" is not a whole number from 0 to 36,600.`,
  }),
  'not-exact': (id: string, found: string) => ({
    ja: `「${id}」の数 ${found} は正確な数ではありません。整数か ratio(部分, 全体) で書いてください。`,
    en: `the number ${found} of "${id}" is not exact: write a whole number, or ratio(part, whole).`,
  }),
  'impossible-bounds': (id: string, bounds: string) => ({
    ja: `「${id}」の min と max の間に数がありません（${bounds}）。min ≤ max にしてください。`,
    en: `no number lies between min and max of "${id}" (${bounds}): min must not be above max.`,
  }),
  cycle: (id: string, path: string) => ({
    ja: `「${id}」は自分自身に依存しています（${path}）。循環を断ってください。`,
    en: `"${id}" depends on itself (${path}): break the cycle.`,
  }),
} satisfies Record<string, (...details: string[]) => Words>

export type CheckCode = keyof typeof MESSAGES
type Details<Code extends CheckCode> = Parameters<(typeof MESSAGES)[Code]>

/** A problem of a rule set, in the file that declares the faulty thing. */
export function faulty<Code extends CheckCode>(
  code: Code,
  file: string | undefined,
  ...details: Details<Code>
): Problem {
  // `Details<Code>` is the parameter list of that very message, which TypeScript cannot correlate.
  const sentence = MESSAGES[code] as (...args: string[]) => Words
  return { code, at: file === undefined ? {} : { file }, message: sentence(...details) }
}

/** Every code there is, for the test that neither language lacks one. */
export const CHECK_CODES = Object.keys(MESSAGES) as readonly CheckCode[] // the keys of the table above
