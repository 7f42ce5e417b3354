import type { Problem, Words } from '@sekisho/logic'
import { KINDS, ROLES } from './party.ts'

/** What to write where, by the last name in the path. */
const WANTED: Readonly<Record<string, Words>> = {
  role: { ja: `次のどれか：${ROLES.join(', ')}`, en: `one of ${ROLES.join(', ')}` },
  name: {
    ja: '比べられる文字を含む1,000字までの名前',
    en: 'a name of at most 1,000 letters, with one that can be compared',
  },
  aliases: { ja: '別名（一つか、50までの一覧）', en: 'other names, one or a list of up to 50' },
  kind: { ja: `次のどれか：${KINDS.join(', ')}`, en: `one of ${KINDS.join(', ')}` },
  country: { ja: '国（JP のような2文字。一つか一覧）', en: 'countries in two letters, such as JP' },
  owners: { ja: '所有者の一覧（50まで）', en: 'a list of up to 50 owners' },
  share: { ja: '直接の持分（60% のように）', en: 'the part owned directly, such as 60%' },
  born: { ja: '生年か生年月日（1967、1967-03-01）', en: 'a year or day of birth: 1967, 1967-03-01' },
}

/** What is wrong with a party, at its place under a key. */
export function problemAt(key: string, path: readonly string[]): Problem {
  const last = path.findLast((step) => step in WANTED)
  const wanted = (last === undefined ? undefined : WANTED[last]) ?? {
    ja: 'name（事案の当事者は role も）と、あれば id、aliases、kind、country、born、identifiers の一覧（200まで、名前は合わせて500まで）',
    en: 'a list of up to 200 with at most 500 names in all, each with a name (a party of a case with its role too), and perhaps id, aliases, kind, country, born, identifiers',
  }
  const at = [key, ...path].reduce((before, step) =>
    /^\d+$/.test(step) ? `${before}[${step}]` : `${before}.${step}`,
  )
  return {
    code: 'bad-party',
    at: { path: at },
    message: {
      ja: `${at} が読めません。次の形で書いてください：${wanted.ja}。`,
      en: `${at} cannot be read: write ${wanted.en}.`,
    },
  }
}
