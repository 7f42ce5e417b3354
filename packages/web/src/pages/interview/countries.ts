import type { Question, RuleSet, Words } from '@sekisho/logic'
import { COUNTRY } from '../../deal/say-fact.ts'
import { countryName } from '../../words/country-name.ts'

/** A country or area: its code as a case writes it, and its name. */
export interface Country {
  readonly code: string
  readonly name: Words
}

/** The set of the codes that can be a destination, in the regimes of security trade control. */
const AREAS = 'known-areas'

/** The countries among which the question asks, where it asks for one, by name; `null` where it does not. */
export function countriesFor(ruleSet: RuleSet, { fact }: Question): readonly Country[] | null {
  const areas = fact === COUNTRY ? ruleSet.parameters.get(AREAS)?.values[0]?.is : undefined
  if (!(areas instanceof Set)) return null
  return [...areas].map((code: string) => ({ code, name: countryName(code) }))
}
