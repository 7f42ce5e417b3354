import type { NamePart } from '../text/index.ts'
import type { Alignment, PartPair } from './align-parts.ts'
import { denseness } from './part-distance.ts'

/** What of two names bears on whether they are one party's, as numbers; each rises with what it says. */
export interface Features {
  /** Letters that would have to change in what goes together or stands against each other, at most twelve. */
  readonly letters: number
  /** The same as a share of all letters compared. */
  readonly share: number
  /** Parts that stand against each other, at most three. */
  readonly against: number
  /** Letters of the parts that go together, of those of the shorter name. */
  readonly covered: number
  /** Parts that only one name has, weighed by what they are, at most five. */
  readonly extra: number
  /** Letters of those, of the letters of the longer name. */
  readonly extraShare: number
  /** Parts that go together whole, at most four. */
  readonly together: number
  /** Numbers that one name has and the other lacks; a number against another is one that each of the two lacks. */
  readonly numbers: number
  /** Do both name a legal form, and other ones? */
  readonly forms: number
  readonly initials: number
  /** Words that many share among what goes together, as a share. */
  readonly common: number
  /** Is the first part of the two alike? */
  readonly first: number
  /** Names so short that a letter matters more: three letters or fewer. */
  readonly short: number
  /** Does all rest on a single part, where one of the names has more? */
  readonly lone: number
}

const EXTRA: Readonly<Record<NamePart['role'], number>> = {
  name: 1,
  common: 0.5,
  number: 1,
  initial: 0.3,
  title: 0.1,
  particle: 0.1,
}

const lettersOf = (parts: readonly NamePart[]) =>
  parts.reduce(
    (sum, { latin, role, script }) =>
      sum + latin.length * EXTRA[role] * (script === 'han' ? denseness(script) : 1),
    0,
  )
const sum = (pairs: readonly PartPair[], of: (pair: PartPair) => number) =>
  pairs.reduce((total, pair) => total + of(pair), 0)

export function featuresOf(
  { pairs, against, onlyA, onlyB }: Alignment,
  a: readonly NamePart[],
  b: readonly NamePart[],
  formsDiffer: boolean,
): Features {
  const all = [...pairs, ...against]
  const weighed = all.filter((pair) => !isSmall(pair))
  const changed = sum(weighed, ({ letters }) => letters)
  const compared = sum(weighed, ({ length }) => length)
  const extras = [...onlyA, ...onlyB]
  const alike = pairs.filter(({ likeness }) => likeness !== 'initial')
  const shorter = Math.min(lettersOf(a), lettersOf(b))
  const alikeLetters = (side: 'a' | 'b') => sum(pairs, (pair) => lettersOf(pair[side]))
  const isCommon = ({ a: one, b: other }: PartPair) => [...one, ...other].every(({ role }) => role !== 'name')
  const numbers = (parts: readonly NamePart[]) => parts.filter(({ role }) => role === 'number').length
  return {
    letters: Math.min(changed, 12),
    share: compared === 0 ? 1 : changed / compared,
    against: Math.min(against.length, 3),
    covered: shorter === 0 ? 0 : Math.min(1, Math.min(alikeLetters('a'), alikeLetters('b')) / shorter),
    extra: Math.min(
      5,
      extras.reduce((total, { role }) => total + EXTRA[role], 0),
    ),
    extraShare: lettersOf(extras) / Math.max(lettersOf(a), lettersOf(b), 1),
    together: Math.min(4, alike.filter((pair) => !isSmall(pair)).length),
    numbers: numbers(onlyA) + numbers(onlyB) + 2 * all.filter(isOtherNumber).length,
    forms: formsDiffer ? 1 : 0,
    initials: pairs.length - alike.length,
    common: weighed.length === 0 ? 0 : pairs.filter(isCommon).length / weighed.length,
    first: pairs.some(({ isFirst }) => isFirst) ? 1 : 0,
    short: compared <= 3 ? 1 : 0,
    lone: isLone(pairs) && extras.some(({ role }) => role === 'name') ? 1 : 0,
  }
}

/** Is there but one part together that is no small word, and it written as one on both sides? */
function isLone(pairs: readonly PartPair[]): boolean {
  const whole = pairs.filter((pair) => !isSmall(pair))
  return whole.length === 1 && whole.every(({ a, b }) => a.length === 1 && b.length === 1)
}

/**
 * Are both numbers in figures, and not the same? The works no. 1 and no. 2 of a company are not one. Roman numerals say
 * less: the funds IV and V of a house are looked at together, and labelled so where they were labelled.
 */
function isOtherNumber({ a, b, letters }: PartPair): boolean {
  return letters > 0 && [...a, ...b].every(({ role, text }) => role === 'number' && /\d/.test(text))
}

function isSmall({ a, b }: PartPair): boolean {
  return [...a, ...b].every(({ role }) => role === 'particle' || role === 'title')
}
