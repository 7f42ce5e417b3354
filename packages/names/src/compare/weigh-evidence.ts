import type { ListedParty, Words } from '../lists/index.ts'
import { yearsOf } from '../lists/index.ts'

/** What is known of a party beside its name. */
export type Known = Pick<ListedParty, 'kind' | 'sex' | 'born' | 'nationalities' | 'countries' | 'identifiers'>

/** What speaks for or against two parties being one, beside their names. */
export interface Evidence {
  readonly about: 'identifier' | 'born' | 'country' | 'sex' | 'kind'
  readonly isFor: boolean
  readonly words: Words
}

/**
 * What each piece of evidence adds to the logarithm of the odds. Judged by hand, not fitted: the labelled pairs have names
 * alone. An identifier that is the same outweighs any name; none is so strong against that it hides a name that is the same.
 */
const ODDS: Readonly<Record<Evidence['about'], { readonly for: number; readonly against: number }>> = {
  identifier: { for: 6, against: 0 },
  born: { for: 1.5, against: -2.5 },
  country: { for: 0.5, against: -0.5 },
  sex: { for: 0, against: -2 },
  kind: { for: 0, against: -3 },
}

/** The evidence beside the names; nothing about what is not known of both. */
export function evidenceOf(a: Known, b: Known): readonly Evidence[] {
  return [...identifiers(a, b), ...births(a, b), ...places(a, b), ...sexes(a, b), ...kinds(a, b)]
}

/** A score of names with evidence beside them. */
export function weighEvidence(score: number, evidence: readonly Evidence[]): number {
  if (evidence.length === 0) return score
  // However unlike, two names are never so unlike that an identifier could not outweigh them.
  const sure = Math.min(Math.max(score, 0.01), 1 - 1e-6)
  const odds = evidence.reduce(
    (sum, { about, isFor }) => sum + ODDS[about][isFor ? 'for' : 'against'],
    Math.log(sure / (1 - sure)),
  )
  return 1 / (1 + Math.exp(-odds))
}

/** An identifier without the signs that are written between; nothing of one so short that it says nothing. */
export function plainIdentifier(value: string): string {
  const plain = value.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return plain.length > 4 ? plain : ''
}

function identifiers(a: Known, b: Known): readonly Evidence[] {
  const others = new Set((b.identifiers ?? []).map(({ value }) => plainIdentifier(value)))
  const shared = (a.identifiers ?? []).find(({ value }) => {
    const plain = plainIdentifier(value)
    return plain !== '' && others.has(plain)
  })
  if (!shared) return []
  const words = { ja: `識別番号 ${shared.value} が同じ。`, en: `The identifier ${shared.value} is the same.` }
  return [{ about: 'identifier', isFor: true, words }]
}

function births(a: Known, b: Known): readonly Evidence[] {
  const [one, other] = [a.born ?? [], b.born ?? []]
  if (one.length === 0 || other.length === 0) return []
  const overlaps = one.some((day) =>
    other.some((second) => {
      const [[from, until], [since, to]] = [yearsOf(day), yearsOf(second)]
      return from <= to && since <= until
    }),
  )
  const days = [one, other].map((list) => list.map(({ day }) => day).join(', '))
  const words = overlaps
    ? { ja: `生年が合う（${days.join('、')}）。`, en: `The years of birth fit (${days.join('; ')}).` }
    : { ja: `生年が違う（${days.join('、')}）。`, en: `The years of birth differ (${days.join('; ')}).` }
  return [{ about: 'born', isFor: overlaps, words }]
}

function places(a: Known, b: Known): readonly Evidence[] {
  const of = ({ nationalities = [], countries = [] }: Known) => [...new Set([...nationalities, ...countries])]
  const [one, other] = [of(a), of(b)]
  if (one.length === 0 || other.length === 0) return []
  const isFor = one.some((code) => other.includes(code))
  const codes = `${one.join(', ')} / ${other.join(', ')}`
  const words = isFor
    ? { ja: `国が合う（${codes}）。`, en: `A country fits (${codes}).` }
    : { ja: `国が違う（${codes}）。`, en: `The countries differ (${codes}).` }
  return [{ about: 'country', isFor, words }]
}

function sexes(a: Known, b: Known): readonly Evidence[] {
  if (!a.sex || !b.sex || a.sex === b.sex) return []
  return [{ about: 'sex', isFor: false, words: { ja: '性別が違う。', en: 'The sexes differ.' } }]
}

function kinds(a: Known, b: Known): readonly Evidence[] {
  if (a.kind === 'unknown' || b.kind === 'unknown' || a.kind === b.kind) return []
  const words = {
    ja: '人・団体・船などの種類が違う。',
    en: 'One is a person, organisation or ship, the other another.',
  }
  return [{ about: 'kind', isFor: false, words }]
}
