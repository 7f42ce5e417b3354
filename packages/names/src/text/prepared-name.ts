import type { PartyKind } from '../lists/index.ts'
import type { Script } from './scripts.ts'

/**
 * What a part is in its name: a word of the `name` itself; a `common` word that many organisations share; a `number`; an
 * `initial`; a `title`; a `particle` (bin, de la) or small word, which comes and goes.
 */
export type PartRole = 'name' | 'common' | 'number' | 'initial' | 'title' | 'particle'

/** One part of a name, as it is compared. */
export interface NamePart {
  /** As it was written. */
  readonly text: string
  /** In Latin letters and digits, lower case; Chinese characters as they are where they are compared as such. */
  readonly latin: string
  /** How it sounds. */
  readonly sound: string
  /** Its consonants alone. */
  readonly skeleton: string
  readonly script: Script
  readonly role: PartRole
}

/** One way to read a name: Chinese characters can be read in several. */
export interface Reading {
  readonly how: 'written' | 'pinyin' | 'japanese' | 'japanese-english'
  readonly parts: readonly NamePart[]
}

/** A name made ready to be compared; made once, compared often. */
export interface PreparedName {
  readonly text: string
  readonly kind: PartyKind
  /** At least one; the first is how it is written. */
  readonly readings: readonly [Reading, ...Reading[]]
  /** The kinds of legal form that the name says: `limited`, `joint-stock`, `partnership`, `association`. */
  readonly forms: readonly string[]
  /** Was it longer than any name, in letters or words, so that its end is not compared? */
  readonly isCut: boolean
}
