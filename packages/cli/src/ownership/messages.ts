import type { Place, Problem, Words } from '@sekisho/logic'

/** What can be wrong with a file of interests, or asked of it. */
const MESSAGES = {
  'no-holder': () => ({
    ja: 'holder（持つ者）と held（持たれる者）の両方を書いてください。',
    en: 'write both who holds (holder) and what is held (held).',
  }),
  'bad-share': (found) => ({
    ja: `share の「${found}」は読めません。50、25-50、>25-50（25 %を超え50 %以下）のように百分率で書いてください。`,
    en: `the share "${found}" cannot be read: write a percentage, as 50, 25-50 or >25-50 (more than 25, up to 50).`,
  }),
  'bad-measure': (found) => ({
    ja: `measure の「${found}」は使えません。votes、shares、seats のどれかにしてください。`,
    en: `measure cannot be "${found}": use one of votes, shares, seats.`,
  }),
  'bad-kind': (found) => ({
    ja: `「${found}」という種別はありません。person、company、partnership、trust、state、state-body、unknown のどれかにしてください。`,
    en: `there is no kind "${found}": use one of person, company, partnership, trust, state, state-body, unknown.`,
  }),
  'bad-day': (found) => ({
    ja: `「${found}」は日として読めません。YYYY-MM-DD で実在の日を書いてください。`,
    en: `"${found}" cannot be read as a day: write a day that exists as YYYY-MM-DD.`,
  }),
  'not-used': (found) => ({
    ja: `${found} 行を読めなかったので、答えていません。直すか、残りだけで答えるなら --partial を付けてください。`,
    en: `${found} rows could not be read, so nothing was answered: mend them, or add --partial to answer from the rest.`,
  }),
  'not-valid': (found) => ({
    ja: `BODS として ${found} か所に誤りがあるので、答えていません。直すか、残りだけで答えるなら --partial を付けてください。`,
    en: `it has ${found} faults as BODS, so nothing was answered: mend them, or add --partial to answer from the rest.`,
  }),
  'left-out': (found) => ({
    ja: `割合で数えない持分と、経由するものが別に書かれている間接の持分、合わせて ${found} 件は数えていません。`,
    en: `${found} interests are not counted: they are no votes, shares or seats, or indirect with their links stated too.`,
  }),
  'unknown-entity': (found) => ({
    ja: `「${found}」はこのファイルにありません。holder か held に書かれているとおりに指定してください。`,
    en: `"${found}" is not in this file: write it as in the columns holder and held.`,
  }),
  'too-large': () => ({
    ja: '500 MB を超える BODS のファイルは一度に扱えません。分けるか、持分の CSV にしてください。',
    en: 'a BODS file of more than 500 MB cannot be looked at whole: split it, or make it CSV of interests.',
  }),
  'needs-target': () => ({
    ja: '誰が支配しているかを知りたい者を --of で指定してください。',
    en: 'name with --of whose control is asked for.',
  }),
} satisfies Record<string, (found: string) => Words>

/** A problem of a file of interests, at its place. */
export function ownershipProblem(code: keyof typeof MESSAGES, at: Place, found = ''): Problem {
  const short = found.replace(/\p{C}/gu, '\u{FFFD}').slice(0, 60).toWellFormed()
  return { code: `ownership.${code}`, at, message: MESSAGES[code](short) }
}
