import type { Given } from '../../../case/given.ts'
import { isSettled } from '../../../expression/option.ts'
import type { Options } from '../../../expression/reading.ts'
import type { Expression } from '../../../expression/types.ts'
import type { ProofStep } from '../proof.ts'

/**
 * The steps of a fact that are the same for all cases: made once, and frozen since every proof uses the same one. Only
 * where one of a few things is said of it: nothing, a truth, or one option, without its origin. So there are never many
 * more of them than the fact has options.
 */
export class SharedSteps {
  readonly #type: Expression['type']
  readonly #steps = new Map<Given['value'] | undefined, ProofStep>()

  constructor({ type }: Expression) {
    this.#type = type
  }

  /** The shared step for what is given of the fact, made when it is first asked for; nothing where it is not shared. */
  step(given: Given | undefined, make: () => ProofStep): ProofStep | undefined {
    if (given !== undefined && !this.#isOneOfFew(given)) return undefined
    let step = this.#steps.get(given?.value)
    if (step === undefined) {
      step = Object.freeze(make())
      this.#steps.set(given?.value, step)
    }
    return step
  }

  #isOneOfFew({ status, value, origin }: Given): boolean {
    if (status !== 'known' || origin !== undefined) return false
    // The case reader holds that the value of a choice is a set of its options.
    return this.#type.is === 'truth' || (this.#type.is === 'choice' && isSettled(value as Options))
  }
}
