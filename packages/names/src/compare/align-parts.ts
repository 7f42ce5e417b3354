import type { NamePart } from '../text/index.ts'
import { glued, mayBeGlued } from './glue-parts.ts'
import { type Likeness, type PartDistance, partDistance } from './part-distance.ts'

/** Parts of two names that were taken for each other: mostly one of each, more where one is written apart. */
export interface PartPair {
  readonly a: readonly NamePart[]
  readonly b: readonly NamePart[]
  readonly letters: number
  readonly length: number
  readonly likeness: Likeness
  /** Does each name begin with what is its own here? */
  readonly isFirst: boolean
}

/** How the parts of two names go together. */
export interface Alignment {
  readonly pairs: readonly PartPair[]
  /** Parts that stand against each other though they are not alike. */
  readonly against: readonly PartPair[]
  /** Parts that one name has and the other lacks. */
  readonly onlyA: readonly NamePart[]
  readonly onlyB: readonly NamePart[]
}

interface Candidate extends PartDistance {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly likeness: Likeness
  readonly similarity: number
}

/** Parts less alike than this do not go together. */
const ALIKE = 0.6

/** Puts the parts of two names together in any order, the most alike and longest first. */
export function alignParts(a: readonly NamePart[], b: readonly NamePart[], isPerson: boolean): Alignment {
  const candidates = candidatesOf(a, b, isPerson)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const pairs: PartPair[] = []
  const isFree = (candidate: Candidate) =>
    !candidate.a.some((at) => usedA.has(at)) && !candidate.b.some((at) => usedB.has(at))
  const take = (candidate: Candidate, into: PartPair[]) => {
    for (const at of candidate.a) usedA.add(at)
    for (const at of candidate.b) usedB.add(at)
    const { letters, length, likeness } = candidate
    into.push({
      a: candidate.a.map((at) => a[at] as NamePart), // places of these very arrays
      b: candidate.b.map((at) => b[at] as NamePart),
      letters,
      length,
      likeness,
      isFirst: candidate.a[0] === 0 && candidate.b[0] === 0,
    })
  }
  for (const candidate of candidates)
    if (candidate.similarity >= ALIKE && isFree(candidate)) take(candidate, pairs)
  takeInitials(a, b, usedA, usedB, pairs)
  const against: PartPair[] = []
  for (const candidate of candidates) {
    const [one, other] = [a[candidate.a[0] ?? -1], b[candidate.b[0] ?? -1]]
    if (candidate.a.length + candidate.b.length > 2 || !one || !other || !isFree(candidate)) continue
    if (isSmall(one) || isSmall(other) || (one.role === 'number') !== (other.role === 'number')) continue
    take(candidate, against)
  }
  return {
    pairs,
    against,
    onlyA: a.filter((_, at) => !usedA.has(at)),
    onlyB: b.filter((_, at) => !usedB.has(at)),
  }
}

function isSmall({ role }: NamePart): boolean {
  return role === 'particle' || role === 'title'
}

/** Every part beside every part, and two beside one where they may be written together; the most alike first. */
function candidatesOf(
  a: readonly NamePart[],
  b: readonly NamePart[],
  isPerson: boolean,
): readonly Candidate[] {
  const found: Candidate[] = []
  const add = (one: NamePart, other: NamePart, placesA: readonly number[], placesB: readonly number[]) => {
    const distance = partDistance(one, other, isPerson)
    const similarity = 1 - distance.letters / Math.max(distance.length, 1)
    const isOne = placesA.length + placesB.length === 2
    if (isOne || similarity >= GLUED) found.push({ ...distance, a: placesA, b: placesB, similarity })
  }
  for (const [at, one] of a.entries()) for (const [to, other] of b.entries()) add(one, other, [at], [to])
  if (a.length === b.length && isPaired(found, a.length)) return sorted(found)
  for (const { part, places } of glued(a, b))
    for (const [to, other] of b.entries()) if (mayBeGlued(part, other)) add(part, other, places, [to])
  for (const { part, places } of glued(b, a))
    for (const [at, one] of a.entries()) if (mayBeGlued(part, one)) add(one, part, [at], places)
  return sorted(found)
}

function sorted(candidates: Candidate[]): readonly Candidate[] {
  const weight = ({ similarity, length }: Candidate) => similarity * 10 + Math.min(length, 20) / 10
  // Of parts that come twice, those that stand nearer to the beginning: the same both ways round.
  const place = ({ a, b }: Candidate) => (a[0] ?? 0) + (b[0] ?? 0)
  return candidates.sort((one, other) => weight(other) - weight(one) || place(one) - place(other))
}

/** Has every part of one name a part of the other that is alike? Then nothing is written together. */
function isPaired(candidates: readonly Candidate[], count: number): boolean {
  const alike = new Set(candidates.flatMap(({ a, similarity }) => (similarity >= ALIKE ? a : [])))
  return alike.size === count
}

/** Parts written together must be nearly the same. */
const GLUED = 0.75

/** Initials go with what begins with them; letters together go with as many parts: JC with Jean Claude. */
function takeInitials(
  a: readonly NamePart[],
  b: readonly NamePart[],
  usedA: Set<number>,
  usedB: Set<number>,
  pairs: PartPair[],
): void {
  const side = (
    short: readonly NamePart[],
    long: readonly NamePart[],
    usedShort: Set<number>,
    usedLong: Set<number>,
    isA: boolean,
  ) => {
    for (const [at, part] of short.entries()) {
      if (usedShort.has(at) || part.latin.length > 5 || part.role === 'number' || part.script === 'han')
        continue
      const free = long.flatMap((one, place) =>
        usedLong.has(place) || one.role === 'particle' || one.latin.length < 2 ? [] : [place],
      )
      const places =
        part.latin.length === 1
          ? free.filter((place) => long[place]?.latin.startsWith(part.latin)).slice(0, 1)
          : spelledBy(part.latin, free, long)
      if (places.length !== part.latin.length) continue
      usedShort.add(at)
      for (const place of places) usedLong.add(place)
      const named = places.map((place) => long[place] as NamePart) // places of that very array
      pairs.push({
        a: isA ? [part] : named,
        b: isA ? named : [part],
        letters: 1,
        length: part.latin.length,
        likeness: 'initial',
        isFirst: at === 0 && places[0] === 0,
      })
    }
  }
  side(a, b, usedA, usedB, true)
  side(b, a, usedB, usedA, false)
}

/** The parts one after the other whose first letters spell a word; none where there are none. */
function spelledBy(word: string, free: readonly number[], parts: readonly NamePart[]): readonly number[] {
  for (let from = 0; from + word.length <= free.length; from += 1) {
    const places = free.slice(from, from + word.length)
    if (places.map((place) => parts[place]?.latin[0]).join('') === word) return places
  }
  return []
}
