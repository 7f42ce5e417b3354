import { isAbjad, type PreparedName } from '../text/index.ts'

/** Which names are found by which runs of three letters. */
export type Space =
  /** By sound: names in scripts that have vowels. */
  | 'sound'
  /** By consonants alone: the same names, for those who ask in a script that leaves vowels out. */
  | 'bones'
  /** By consonants: names in such a script. */
  | 'abjad'

export const SPACES: readonly Space[] = ['sound', 'bones', 'abjad']

/** The runs of letters of a name in a space, each once; none where the name is not of that space. */
export function runsOfName(name: PreparedName, space: Space): readonly string[] {
  return runs(name, space, (script) => isAbjad(script) === (space === 'abjad'))
}

/** The runs of letters by which a name is looked for in a space; none where nothing there is like it. */
export function runsOfQuery(name: PreparedName, space: Space): readonly string[] {
  return runs(name, space, (script) => isAbjad(script) === (space === 'bones') || space === 'abjad')
}

function runs(
  { readings }: PreparedName,
  space: Space,
  isOf: (script: Parameters<typeof isAbjad>[0]) => boolean,
): readonly string[] {
  const found = new Set<string>()
  for (const { parts } of readings)
    for (const { role, script, sound, skeleton } of parts) {
      if (role === 'particle' || role === 'title' || !isOf(script)) continue
      const word = space === 'sound' ? sound : skeleton
      const ended = `^${word}$`
      for (let at = 0; at + 3 <= ended.length; at += 1) found.add(ended.slice(at, at + 3))
      // A single Chinese character says much.
      if (word > '\u2fff') for (const sign of word) found.add(sign)
    }
  return [...found]
}
