import type { PartyKind } from '../lists/index.ts'
import { COMMON_WORDS, NUMBERS, PARTICLES, SMALL_WORDS, SPELLINGS, TITLES } from '../tables/words.ts'
import type { NamePart, PartRole } from './prepared-name.ts'
import type { Script } from './scripts.ts'
import { skeletonOf, soundOf } from './sound.ts'

/** A word in one reading, before it is known what it is in the name. */
export interface Word {
  readonly text: string
  readonly latin: string
  readonly script: Script
}

/** A word as the part of a name that it is by its place, from 0. */
export function partOf({ text, latin, script }: Word, kind: PartyKind, at: number): NamePart {
  const role = roleOf(latin, script, kind, at)
  const spelled =
    role === 'number'
      ? (NUMBERS.get(latin) ?? latin)
      : role === 'particle' && kind === 'person'
        ? (PARTICLES.get(latin) ?? latin)
        : kind === 'person'
          ? latin
          : (SPELLINGS.get(latin) ?? latin)
  const sound = script === 'han' ? spelled : soundOf(spelled)
  const skeleton = /[^a-z0-9]/.test(spelled) ? sound : skeletonOf(spelled)
  return { text, latin: spelled, sound, skeleton, script, role }
}

function roleOf(latin: string, script: Script, kind: PartyKind, at: number): PartRole {
  if (/^\d+$/.test(latin)) return 'number'
  if (kind === 'person') {
    if (latin.length === 1 && script !== 'han') return 'initial'
    if (PARTICLES.has(latin)) return 'particle'
    return TITLES.has(latin) ? 'title' : 'name'
  }
  // A numeral stands behind a name; before it, or as an initial, it is a letter.
  if (NUMBERS.has(latin) && (at > 0 || latin.length > 2)) return 'number'
  if (SMALL_WORDS.has(latin) || latin === 'the') return 'particle'
  return COMMON_WORDS.has(latin) || SPELLINGS.has(latin) ? 'common' : 'name'
}
