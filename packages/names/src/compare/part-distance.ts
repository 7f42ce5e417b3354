import { GIVEN_NAME_SETS } from '../tables/given-names.ts'
import { editDistance, isAbjad, type NamePart, type Script } from '../text/index.ts'
import { foreignKanaDistance } from './foreign-kana.ts'

/** How one part of a name was found in another name. */
export type Likeness =
  /** The same letters. */
  | 'same'
  /** The same sound in other letters. */
  | 'sound'
  /** A short form, or the form of another language. */
  | 'given-name'
  /** An initial of the other. */
  | 'initial'
  /** Other letters, few or many. */
  | 'letters'

/** How far two parts are from each other, in letters that would have to change. */
export interface PartDistance {
  readonly letters: number
  /** Letters of the longer of the two, as they were compared. */
  readonly length: number
  readonly likeness: Likeness
}

/** A difference of sound alone, of given names that stand for each other, and what the romanisation may have done. */
const OTHER_LETTERS = 0.5
const OTHER_GIVEN_NAME = 1
const ROMANISED = 0.7
const SKELETON = 1.2
/** A Chinese character or a syllable of Hangul says as much as this many letters; a letter of an abjad as much as this. */
const CHARACTER = 2.5
const CONSONANT = 1.3

/** The distance of two parts, by their letters, their sound, or their consonants, as their scripts allow. */
export function partDistance(a: NamePart, b: NamePart, isPerson: boolean): PartDistance {
  const length = Math.max(a.latin.length, b.latin.length)
  if (a.latin === b.latin) return { letters: 0, length: length * denseness(a.script), likeness: 'same' }
  if (a.script === b.script && denseness(a.script) > 1) {
    const [one, other] = a.script === 'hangul' ? [a.text, b.text] : [a.latin, b.latin]
    const dense = denseness(a.script)
    return {
      letters: editDistance(one, other) * dense,
      length: Math.max(one.length, other.length) * dense,
      likeness: 'letters',
    }
  }
  if (isAbjad(a.script) !== isAbjad(b.script)) {
    const letters = editDistance(a.skeleton, b.skeleton) * SKELETON
    const bones = Math.max(a.skeleton.length, b.skeleton.length, 1)
    return letters === 0
      ? { letters: OTHER_LETTERS, length, likeness: 'sound' }
      : { letters, length: bones * SKELETON, likeness: 'letters' }
  }
  const bySound = editDistance(a.sound, b.sound)
  if (bySound === 0) return { letters: OTHER_LETTERS, length, likeness: 'sound' }
  if (isPerson && areForms(a.latin, b.latin))
    return { letters: OTHER_GIVEN_NAME, length, likeness: 'given-name' }
  if (a.script !== b.script) {
    const letters = OTHER_LETTERS + bySound * ROMANISED
    // Scripts of syllables put vowels where there are none: バラク, 贝拉克 and Barack share their consonants.
    const byBones =
      isSyllabic(a.script) !== isSyllabic(b.script)
        ? editDistance(bones(a), bones(b)) * SYLLABLE + 1
        : letters
    const asForeign = foreignKana(a, b)
    if (asForeign === 0) return { letters: OTHER_LETTERS, length, likeness: 'sound' }
    const said = asForeign === undefined ? letters : OTHER_LETTERS + asForeign * ROMANISED
    return { letters: Math.min(letters, byBones, said), length, likeness: 'letters' }
  }
  const letters = Math.min(editDistance(a.latin, b.latin), bySound + OTHER_LETTERS)
  return { letters, length, likeness: 'letters' }
}

/** How many Latin letters one of a script says as much as. */
export function denseness(script: Script): number {
  if (script === 'han' || script === 'hangul') return CHARACTER
  return isAbjad(script) ? CONSONANT : 1
}

const SYLLABLE = 1.5
const isSyllabic = (script: Script) => script === 'kana' || script === 'han' || script === 'hangul'
/** Scripts of syllables do not tell l from r, and those who read them in Latin letters not k from g or t from d. */
const bones = ({ skeleton }: NamePart) =>
  skeleton.replaceAll('l', 'r').replaceAll('k', 'j').replaceAll('t', 'd')

/** How many sounds of a foreign word differ from its kana; nothing where not one of the two is in kana. */
function foreignKana(a: NamePart, b: NamePart): number | undefined {
  const [kana, other] = a.script === 'kana' ? [a, b] : [b, a]
  if (kana.script !== 'kana' || isSyllabic(other.script)) return undefined
  return foreignKanaDistance(kana.latin, other.latin)
}

function areForms(a: string, b: string): boolean {
  const sets = GIVEN_NAME_SETS.get(a)
  return sets !== undefined && (GIVEN_NAME_SETS.get(b)?.some((set) => sets.includes(set)) ?? false)
}
