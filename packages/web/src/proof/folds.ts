import { createContext } from 'react'
import type { Place } from './places.ts'

/** Which steps of a proof are unfolded. Each step listens for itself, so that a large proof stays quick. */
export class Folds {
  #open: ReadonlySet<Place>
  readonly #listeners = new Set<() => void>()

  constructor(open: Iterable<Place>) {
    this.#open = new Set(open)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  isOpen(place: Place): boolean {
    return this.#open.has(place)
  }

  /** Unfolds or folds a step. */
  fold(place: Place, isOpen: boolean): void {
    if (this.isOpen(place) === isOpen) return
    this.replace(isOpen ? [...this.#open, place] : [...this.#open].filter((one) => one !== place))
  }

  /** Unfolds these steps besides what is unfolded. */
  unfold(places: readonly Place[]): void {
    this.replace([...this.#open, ...places])
  }

  /** Unfolds exactly these steps. */
  replace(places: readonly Place[]): void {
    this.#open = new Set(places)
    for (const listener of this.#listeners) listener()
  }
}

/** What the steps of one proof share. */
export interface ProofContext {
  readonly folds: Folds
  /** The id in the page of the step at a place. */
  readonly idOf: (place: Place) => string
  /** Unfolds what is around the step that expands a name, and goes there. */
  readonly goTo: (name: string) => void
}

export const ProofContext = createContext<ProofContext | null>(null)
