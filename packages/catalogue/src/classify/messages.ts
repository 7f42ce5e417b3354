import type { Problem, Words } from '@sekisho/logic'

interface About {
  readonly path: string
  readonly label?: Words
  readonly unit?: string
  readonly written?: string
  readonly near?: string
}

const nothing: Words = { ja: '', en: '' }

/** What can be wrong with the specification of a product: what it is and what to do, in both languages. */
const MESSAGES = {
  'not-a-spec': ({ written }: About) => ({
    ja: `製品の仕様は name、kinds、values などの項目を持つ表でなければなりません（${written}）。`,
    en: `the specification of a product must be a map with name, kinds, values and the like (${written}).`,
  }),
  'missing-unit': ({ label = nothing, unit, written }: About) => ({
    ja: `「${label.ja}」の ${written} に単位がありません。${unit} などの単位を付けてください。`,
    en: `${written} for the ${label.en} has no unit: add one such as ${unit}.`,
  }),
  'wrong-dimension': ({ label = nothing, unit, written }: About) => ({
    ja: `「${label.ja}」の単位 ${written} は別の量の単位です。${unit} に直せる単位で書いてください。`,
    en: `${written} measures something else than the ${label.en}: use a unit that can be put in ${unit}.`,
  }),
  'unknown-unit': ({ label = nothing, unit, written }: About) => ({
    ja: `「${label.ja}」の単位「${written}」を知りません。${unit} に直せる単位で書いてください。`,
    en: `the unit "${written}" of the ${label.en} is not known: use one that can be put in ${unit}.`,
  }),
  inexact: ({ label = nothing, unit, written }: About) => ({
    ja: `「${label.ja}」の単位 ${written} は ${unit} に正確には直せません。データシートの値を ${unit} で書いてください。`,
    en: `${written} cannot be put in ${unit} exactly: give the ${label.en} in ${unit}.`,
  }),
  'range-for-number': ({ label = nothing, unit, written }: About) => ({
    ja: `「${label.ja}」の「${written}」は一つの数ではありません。範囲なら { atLeast: 3 ${unit}, atMost: 5 ${unit} } のように書き、± は付けず大きさだけを書いてください。`,
    en: `"${written}" is not one number for the ${label.en}: write a range as { atLeast: 3 ${unit}, atMost: 5 ${unit} }, and a size without ±.`,
  }),
  'comma-in-number': ({ label = nothing, written }: About) => ({
    ja: `「${label.ja}」の「${written}」のコンマが桁区切りか小数点か分かりません。1250 か 1.25 のように書いてください。`,
    en: `the comma in "${written}" for the ${label.en} may group digits or begin decimals: write 1250 or 1.25.`,
  }),
  'not-a-number': ({ label = nothing, unit, written }: About) => ({
    ja: `「${label.ja}」の「${written}」は数として読めません。4.5 ${unit} のように書き、分からなければ unknown としてください。`,
    en: `"${written}" is no number for the ${label.en}: write it as 4.5 ${unit}, or unknown.`,
  }),
  'unknown-kind': ({ written, near }: About) => ({
    ja: `製品の種類「${written}」は一覧にありません。${near ? `「${near}」ではありませんか。` : ''}種類は sekisho facts jp/list-control の is. で始まるものです。`,
    en: `there is no kind of product "${written}". ${near ? `Did you mean "${near}"? ` : ''}The kinds are those beginning with is. in sekisho facts jp/list-control.`,
  }),
  'unknown-value': ({ written, near }: About) => ({
    ja: `「${written}」という性質は規則にありません。${near ? `「${near}」ではありませんか。` : 'sekisho facts jp/list-control で一覧を見られます。'}`,
    en: `the rules know no property "${written}". ${near ? `Did you mean "${near}"?` : 'See sekisho facts jp/list-control.'}`,
  }),
} satisfies Record<string, (about: About) => Words>

export type SpecProblemCode = keyof typeof MESSAGES

/** A problem of a specification. */
export function specProblem(code: SpecProblemCode, about: About): Problem {
  return { code: `spec.${code}`, at: { path: about.path }, message: MESSAGES[code](about) }
}
