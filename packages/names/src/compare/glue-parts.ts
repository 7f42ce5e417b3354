import { isAbjad, type NamePart } from '../text/index.ts'

/** Two or three parts that stand side by side, written as one. */
export interface Glued {
  readonly part: NamePart
  readonly places: readonly number[]
}

const MOST = 3
/** Letters by which parts written together may differ from one part in length. */
const LONGER = 3

/**
 * Every two and three neighbours of a name as one part, and all of it, where the other name has a part about as long: a
 * name may be written together elsewhere.
 */
export function glued(parts: readonly NamePart[], others: readonly NamePart[]): readonly Glued[] {
  const found: Glued[] = []
  for (let count = 2; count <= parts.length; count += 1) {
    if (count > MOST && count < parts.length) continue
    for (let from = 0; from + count <= parts.length; from += 1) {
      let length = 0
      for (let at = from; at < from + count; at += 1) length += parts[at]?.latin.length ?? 0
      if (!others.some((other) => isAsLong(other, length))) continue
      const some = parts.slice(from, from + count)
      if (count === parts.length || some.every(({ role }) => role !== 'number'))
        found.push({ part: joined(some), places: some.map((_, at) => from + at) })
    }
  }
  return found
}

/** Consonants from which on the same ones are no accident, however many words they were written in. */
const CONSONANTS = 3

/** May parts written together be one part of the other name? By consonants alone only where there are enough of them. */
export function mayBeGlued(parts: NamePart, other: NamePart): boolean {
  if (!isAsLong(other, parts.latin.length)) return false
  return isAbjad(parts.script) === isAbjad(other.script) || parts.skeleton.length >= CONSONANTS
}

/** Is a part about as long as so many letters? */
function isAsLong({ latin }: NamePart, length: number): boolean {
  return Math.abs(latin.length - length) <= LONGER
}

function joined(parts: readonly NamePart[]): NamePart {
  const join = (of: (part: NamePart) => string, sign = '') => parts.map(of).join(sign)
  return {
    text: join(({ text }) => text, ' '),
    latin: join(({ latin }) => latin),
    sound: join(({ sound }) => sound),
    skeleton: join(({ skeleton }) => skeleton),
    script: parts[0]?.script ?? 'latin',
    role: 'name',
  }
}
