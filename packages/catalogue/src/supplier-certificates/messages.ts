import type { Problem, Words } from '@sekisho/logic'

/** What is to be said of suppliers' certificates: what is wrong with a record, and what speaks against relying on one. */
const MESSAGES = {
  'certificates-unreadable': (why: string) => ({
    ja: `判定書の一覧が読めません（${why}）。判定書を並べた YAML・JSON か、1行1件の CSV にしてください。`,
    en: `the list of certificates cannot be read (${why}): write it as YAML or JSON, or as CSV with one in a line.`,
  }),
  'certificate-missing': (id: string, field: string) => ({
    ja: `判定書「${id}」に ${field} がありません。`,
    en: `certificate "${id}" has no ${field}.`,
  }),
  'certificate-unknown-field': (id: string, field: string, known: string) => ({
    ja: `判定書「${id}」の「${field}」という項目はありません。書けるのは ${known} です。`,
    en: `certificate "${id}" has "${field}", which is no field: the fields are ${known}.`,
  }),
  'certificate-field': (id: string, field: string) => ({
    ja: `判定書「${id}」の ${field} が正しくありません。日は 2026-02-14、項番は [6(2), 7(16)] のように、ほかは文字で書いてください。`,
    en: `${field} of certificate "${id}" is wrong: write days as 2026-02-14, items as [6(2), 7(16)] and the rest as text.`,
  }),
  'certificate-no-record': (place: string) => ({
    ja: `${place} 番目は判定書ではありません。id、author などの項目を書いてください。`,
    en: `number ${place} is no certificate: write its id, author and so on.`,
  }),
  'certificate-twice': (id: string) => ({
    ja: `判定書「${id}」が二件あります。どちらも使いません。`,
    en: `there are two certificates "${id}": neither is used.`,
  }),
  'certificate-unknown': (id: string) => ({
    ja: `判定書「${id}」が手元にありません。`,
    en: `there is no certificate "${id}" at hand.`,
  }),
  'certificate-expired': (id: string, expires: string, on: string) => ({
    ja: `判定書「${id}」は ${expires} で期限が切れています（基準日 ${on}）。供給者に新しいものを求めてください。`,
    en: `certificate "${id}" expired on ${expires} (the day asked is ${on}): ask the supplier for a new one.`,
  }),
  'certificate-old-list': (id: string, list: string, on: string, items: string) => ({
    ja: `判定書「${id}」は ${list} のリストによります。その後 ${on} までに ${items} が改正されています。`,
    en: `certificate "${id}" is under the list of ${list}; by ${on} these were amended: ${items}.`,
  }),
  'certificate-unread-list': (id: string, list: string, items: string) => ({
    ja: `判定書「${id}」は ${list} のリストによります。${items} は、当時の条文を確認していないため、その後改正されたか分かりません。`,
    en: `certificate "${id}" is under the list of ${list}, whose text was not read for ${items}: it is not known whether they were amended since.`,
  }),
  'certificate-later': (id: string, list: string, on: string) => ({
    ja: `判定書「${id}」は、基準日 ${on} より後の ${list} のリストによります。`,
    en: `certificate "${id}" is under the list of ${list}, later than the day asked, ${on}.`,
  }),
  'certificate-other-model': (id: string, model: string, asked: string) => ({
    ja: `判定書「${id}」は型式「${model}」のものです。「${asked}」には使えません。`,
    en: `certificate "${id}" is for the model "${model}", not for "${asked}".`,
  }),
  'certificate-misses': (id: string, items: string) => ({
    ja: `判定書「${id}」は ${items} を挙げていませんが、当方の判定では該当します。`,
    en: `certificate "${id}" does not name ${items}, which applies by our own judgement.`,
  }),
  'certificate-adds': (id: string, items: string) => ({
    ja: `判定書「${id}」は ${items} に該当するとしていますが、当方の判定では該当しません。供給者に根拠を確かめてください。`,
    en: `certificate "${id}" names ${items}, which does not apply by our own judgement: ask the supplier why.`,
  }),
  'certificate-alone': (id: string, items: string) => ({
    ja: `${items} は値が足りず当方では判定できません。判定書「${id}」の記載だけによることになります。`,
    en: `${items} cannot be judged here for want of values; certificate "${id}" stands alone on it.`,
  }),
  'certificate-not-modelled': (id: string, items: string) => ({
    ja: `判定書「${id}」の ${items} は、当方の規則にない項番です。確かめられません。`,
    en: `certificate "${id}" names ${items}, which is not among our rules and cannot be checked.`,
  }),
} as const satisfies Readonly<Record<string, (...about: string[]) => Words>>

export type CertificateCode = keyof typeof MESSAGES

export function certificateProblem<Code extends CertificateCode>(
  code: Code,
  at: Problem['at'],
  ...about: Parameters<(typeof MESSAGES)[Code]>
): Problem {
  // The parameters are those of this code's sentence, which TypeScript does not correlate.
  const say = MESSAGES[code] as (...about: readonly string[]) => Words
  return { code, at, message: say(...about) }
}
