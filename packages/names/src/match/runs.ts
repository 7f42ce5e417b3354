import { GIVEN_NAME_SETS } from '../tables/given-names.ts'
import { isAbjad, type NamePart, type PreparedName } from '../text/index.ts'
import { remembered } from '../text/remembered.ts'
import { soundOf } from '../text/sound.ts'

/** Which names are found by which runs of three letters. */
export type Space =
  /** By sound: names in scripts that have vowels. */
  | 'sound'
  /** By consonants alone: the same names, for those who ask in a script that leaves vowels out. */
  | 'bones'
  /** By consonants: names in such a script. */
  | 'abjad'

export const SPACES: readonly Space[] = ['sound', 'bones', 'abjad']

/** The runs of letters of a part of a name in a space, each once; none where the part is not of that space. */
export function runsOfPart(part: NamePart, space: Space): readonly string[] {
  return isAbjad(part.script) === (space === 'abjad') ? [...runs(part, space)] : []
}

/** The runs of letters by which a name is looked for in a space, each once; none where nothing there is like it. */
export function runsOfQuery({ readings }: PreparedName, space: Space): readonly string[] {
  const found = new Set<string>()
  for (const { parts } of readings)
    for (const part of parts)
      if (isAbjad(part.script) === (space === 'bones') || space === 'abjad')
        for (const run of runs(part, space)) found.add(run)
  return [...found]
}

function runs(part: NamePart, space: Space): ReadonlySet<string> {
  const found = new Set<string>()
  if (part.role === 'particle' || part.role === 'title') return found
  for (const word of wordsOf(part, space)) {
    const ended = `^${word}$`
    for (let at = 0; at + 3 <= ended.length; at += 1) found.add(ended.slice(at, at + 3))
    // A single Chinese character says much.
    if (word > '\u2fff') for (const sign of word) found.add(sign)
  }
  // Jean and Ivan have no run in common, and stand for each other.
  for (const set of GIVEN_NAME_SETS.get(part.latin) ?? []) found.add(`=${set}`)
  return found
}

/** A part as it is found; what is in kana as the foreign words that it may stand for, too. */
function wordsOf({ script, latin, sound, skeleton }: NamePart, space: Space): readonly string[] {
  if (space !== 'sound') return [skeleton]
  return script === 'kana' ? [sound, ...foreignSounds(latin)] : [sound]
}

/** How a word in kana may sound where it comes from: プーチン as Putin, ウラジーミル as Vradimir and Vladimil. */
const foreignSounds = remembered((romaji): readonly string[] => {
  const read = romaji
    .replace(/^u(?=r[aiueo])/, 'v')
    .replace(/chi/g, 'ti')
    .replace(/ji/g, 'di')
    .replace(/tsu/g, 'tu')
  return [read, read.replace(/r/g, 'l')].map(soundOf)
})
