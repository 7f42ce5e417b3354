import type { Features } from './features.ts'

/** What each feature adds to the logarithm of the odds. */
export type Weights = Readonly<Record<keyof Features | 'bias', number>>

/**
 * Fitted by `npm run bench -- names-fit` to the half of the labelled pairs that is for tuning; never by hand.
 */
export const WEIGHTS: Readonly<Record<'person' | 'organisation', Weights>> = {
  person: {
    bias: 1.507,
    letters: -2.033,
    share: 0.174,
    against: -0.393,
    covered: -0.059,
    extra: -0.753,
    extraShare: -0.676,
    together: 0.787,
    numbers: 0.0,
    forms: 0.0,
    initials: 0.354,
    common: -0.879,
    first: 1.43,
    short: 0.0,
    lone: -3.764,
  },
  organisation: {
    bias: 1.748,
    letters: -1.092,
    share: -0.409,
    against: -0.289,
    covered: 0.608,
    extra: -2.029,
    extraShare: -0.797,
    together: -0.032,
    numbers: -1.239,
    forms: -0.595,
    initials: 0.0,
    common: -0.08,
    first: 0.856,
    short: -1.116,
    lone: -0.0,
  },
}
