import type { Place, Problem, Words } from '@sekisho/logic'

/** What can be wrong with a file of pairs. */
const MESSAGES = {
  'no-names': () => ({
    ja: '比べる名前がありません。name1 と name2 の列に書いてください。',
    en: 'there is no name to compare: write them in the columns name1 and name2.',
  }),
  'empty-name': (column: string) => ({
    ja: `${column} が空です。名前がないので、どの名前とも一致しません。`,
    en: `${column} is empty: without a name it can match nothing.`,
  }),
  'bad-label': (found: string) => ({
    ja: `is_match の「${found}」は読めません。true か false と書いてください。`,
    en: `is_match "${found}" cannot be read: write true or false.`,
  }),
  'unknown-schema': (found: string) => ({
    ja: `schema の「${found}」は知らない種類です。種類の分からない者として比べました（Person、Company、Organization、Vessel など）。`,
    en: `the schema "${found}" is not known: compared as of unknown kind (Person, Company, Organization, Vessel and the like).`,
  }),
  'no-letters': (name: string) => ({
    ja: `「${name}」には比べられる文字がありません。`,
    en: `"${name}" has no letter that can be compared.`,
  }),
  'too-long': (name: string) => ({
    ja: `「${name}…」は長すぎるので、初めの400文字だけを比べました。`,
    en: `"${name}…" is too long: only its first 400 characters were compared.`,
  }),
} satisfies Record<string, (found: string) => Words>

/** A problem of a pair, at its place in the file. */
export function pairProblem(code: keyof typeof MESSAGES, at: Place, found = ''): Problem {
  const short = found.replace(/\p{C}/gu, '\u{FFFD}').slice(0, 60).toWellFormed()
  return { code: `names.${code}`, at, message: MESSAGES[code](short) }
}
