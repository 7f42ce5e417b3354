/**
 * Kleene's three truth values as two bits: the low bit says "may be true", the high bit "must be true".
 * So *and* is `a & b` and *or* is `a | b`, without a branch.
 */
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE

export const FALSE = 0
export const UNKNOWN = 1
export const TRUE = 3

const NEGATED: Record<Truth, Truth> = { [FALSE]: TRUE, [UNKNOWN]: UNKNOWN, [TRUE]: FALSE }

/** Kleene *not*. */
export function negate(truth: Truth): Truth {
  return NEGATED[truth]
}

/** Kleene *and*. */
export function both(left: Truth, right: Truth): Truth {
  return (left & right) as Truth // closed under & by the choice of bits
}

/** Kleene *or*. */
export function either(left: Truth, right: Truth): Truth {
  return (left | right) as Truth // closed under | by the choice of bits
}

/** A truth value from a boolean, or from nothing for unknown. */
export function truthOf(value: boolean | null | undefined): Truth {
  return value === true ? TRUE : value === false ? FALSE : UNKNOWN
}

/** The value as published in results: `null` is unknown. */
export function published(truth: Truth): boolean | null {
  return truth === TRUE ? true : truth === FALSE ? false : null
}
