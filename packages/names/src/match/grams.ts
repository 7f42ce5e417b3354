import { isAbjad, type PreparedName } from '../text/index.ts'

/** Which names are found by which pairs of letters. */
export type Space =
  /** By sound: names in scripts that have vowels. */
  | 'sound'
  /** By consonants alone: the same names, for those who ask in a script that leaves vowels out. */
  | 'bones'
  /** By consonants: names in such a script. */
  | 'abjad'

export const SPACES: readonly Space[] = ['sound', 'bones', 'abjad']

/** The pairs of letters of a name in a space, each once; none where the name is not of that space. */
export function pairsOfName(name: PreparedName, space: Space): readonly string[] {
  return pairs(name, space, (script) => isAbjad(script) === (space === 'abjad'))
}

/** The pairs of letters by which a name is looked for in a space; none where nothing there is like it. */
export function pairsOfQuery(name: PreparedName, space: Space): readonly string[] {
  return pairs(name, space, (script) => isAbjad(script) === (space === 'bones') || space === 'abjad')
}

function pairs(
  { readings }: PreparedName,
  space: Space,
  isOf: (script: Parameters<typeof isAbjad>[0]) => boolean,
): readonly string[] {
  const found = new Set<string>()
  for (const { parts } of readings)
    for (const { role, script, sound, skeleton } of parts) {
      if (role === 'particle' || role === 'title' || !isOf(script)) continue
      const word = space === 'sound' ? sound : skeleton
      let before = '^'
      for (const sign of word) {
        found.add(before + sign)
        // A single Chinese character says much.
        if (sign > '\u2fff') found.add(sign)
        before = sign
      }
    }
  return [...found]
}
