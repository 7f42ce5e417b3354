import type { ProofStep } from '@sekisho/logic'

/** The place of a step in its proof: `0.2.1` is the second step under the third under the first. */
export type Place = string

/** What is to be found in a proof. */
export interface Places {
  /** Every step that has others under it. */
  readonly foldable: readonly Place[]
  /** Where what is named is expanded. */
  readonly expanded: ReadonlyMap<string, Place>
}

/** Finds the places of a proof. */
export function placesOf(steps: readonly ProofStep[]): Places {
  const foldable: Place[] = []
  const expanded = new Map<string, Place>()
  const visit = (step: ProofStep, place: Place): void => {
    if (step.because.length > 0) foldable.push(place)
    if (step.id !== undefined && step.see === undefined && !expanded.has(step.id))
      expanded.set(step.id, place)
    for (const [under, one] of step.because.entries()) visit(one, `${place}.${under}`)
  }
  for (const [place, step] of steps.entries()) visit(step, String(place))
  return { foldable, expanded }
}

/** The places above a place, the outermost first. */
export function above(place: Place): readonly Place[] {
  const parts = place.split('.')
  return parts.slice(1).map((_, count) => parts.slice(0, count + 1).join('.'))
}
