import type { PreparedName, Reading } from '../text/index.ts'
import { type Alignment, alignParts } from './align-parts.ts'
import { type Features, featuresOf } from './features.ts'
import { WEIGHTS } from './weights.ts'

/** The score from which on two names are taken for one party's: what the weights were fitted for. */
export const MATCH = 0.5

/** How two names compare. */
export interface NameComparison {
  /** How likely it is that both name one party, from 0 to 1, as far as names alone tell. */
  readonly score: number
  /** Which parts went together and which stand against each other; nothing where a name has no letter to compare. */
  readonly alignment: Alignment | null
  readonly features: Features | null
  /** How Chinese characters were read, where that is what fits best. */
  readonly readings: readonly [Reading['how'], Reading['how']] | null
  readonly isPerson: boolean
}

const NOTHING: NameComparison = { score: 0, alignment: null, features: null, readings: null, isPerson: false }

/**
 * Compares two names. The same both ways round.
 *
 * The score is a logistic function of what {@link Features} count, with the weights of `weights.ts`, which were fitted to
 * labelled pairs. Names that are the same when cleaned have at least what a name of their length can have.
 */
export function compareNames(a: PreparedName, b: PreparedName): NameComparison {
  const isPerson = a.kind === 'person' || b.kind === 'person'
  const differ = a.forms.length > 0 && b.forms.length > 0 && !a.forms.some((form) => b.forms.includes(form))
  let best = NOTHING
  for (const one of a.readings)
    for (const other of b.readings) {
      if (one.parts.length === 0 || other.parts.length === 0) continue
      const alignment = alignParts(one.parts, other.parts, isPerson)
      const features = featuresOf(alignment, one.parts, other.parts, differ)
      const score = likelihood(features, isPerson)
      if (best.alignment === null || score > best.score)
        best = { score, alignment, features, readings: [one.how, other.how], isPerson }
    }
  return best
}

/** The logistic function of the weighed features. */
function likelihood(features: Features, isPerson: boolean): number {
  const weights = WEIGHTS[isPerson ? 'person' : 'organisation']
  let sum = weights.bias
  for (const name of FEATURES) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}

const FEATURES = Object.keys(WEIGHTS.person).filter((name) => name !== 'bias') as (keyof Features)[] // the keys of that table
