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
} satisfies Record<string, (found: string) => Words>

/** A problem of someone to screen, at their place in the file. */
export function screenProblem(code: keyof typeof MESSAGES, at: Place, found = ''): Problem {
  const short = found.replace(/\p{C}/gu, '\u{FFFD}').slice(0, 60).toWellFormed()
  return { code: `screen.${code}`, at, message: MESSAGES[code](short) }
}
