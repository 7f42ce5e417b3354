import type { Problem } from '../../values/problem.ts'
import type { Words } from '../../values/words.ts'

/** What can be wrong with a question or with columns, each with its sentence and what to do, in both languages. */
const MESSAGES = {
  'no-conclusion': (id: string, near: string) => ({
    ja: `規則・帰結「${id}」はありません。${near ? `「${near}」ではありませんか。` : 'sekisho rules で一覧を見られます。'}`,
    en: `there is no rule or outcome "${id}". ${near ? `Did you mean "${near}"?` : 'See the list with sekisho rules.'}`,
  }),
  'no-decision': (id: string, near: string) => ({
    ja: `選択肢を持つ判定「${id}」はありません。${near ? `「${near}」ではありませんか。` : 'sekisho rules で一覧を見られます。'}`,
    en: `there is no decision "${id}" that is a choice. ${near ? `Did you mean "${near}"?` : 'See the list with sekisho rules.'}`,
  }),
  'no-column': (id: string, rows: string) => ({
    ja: `「${id}」の列がないか、長さ・型・分母が配置と合いません（${rows} 行）。toColumns と同じ配置で作ってください。`,
    en: `the column of "${id}" is missing, or its length, type or denominator is not that of the layout (${rows} rows): lay it out as toColumns does.`,
  }),
  'no-answers': (id: string, rows: string) => ({
    ja: `書き込み先に「${id}」の列がないか、${rows} 行ではありません。同じ問いと同じ行数の答えを渡すか、渡さずに実行してください。`,
    en: `the answers to be written over have no column "${id}" of ${rows} rows: hand in answers to the same question over as many rows, or none.`,
  }),
  'unreadable-value': (id: string, value: string) => ({
    ja: `「${id}」の値 ${value} は読めません。配置どおりの整数・選択肢・真偽で渡してください。`,
    en: `the value ${value} of "${id}" cannot be read: give whole numbers, options and truths as the layout says.`,
  }),
} satisfies Record<string, (first: string, second: string) => Words>

/** A problem of a question, of columns or of a record. */
export function unfit(code: keyof typeof MESSAGES, id: string, detail: string): Problem {
  return { code, at: { path: id }, message: MESSAGES[code](id, detail) }
}
