import { toRomaji } from 'wanakana'
import { JAPANESE_WORDS } from '../tables/japanese-words.ts'

/** A stretch of Japanese text and how it is read, in katakana; where the reading is not known, there is none. */
export interface Morpheme {
  readonly text: string
  readonly kana?: string
}

/** Splits Japanese text into words with their readings; given by a dictionary, which is large and loaded apart. */
export type ReadJapanese = (text: string) => readonly Morpheme[]

/** Long words first, so that 信託銀行 is found before 銀行. */
const KNOWN = new RegExp([...JAPANESE_WORDS.keys()].sort((a, b) => b.length - a.length).join('|'), 'g')

/** One word of a Japanese name, in Latin letters. */
export interface ReadWord {
  readonly text: string
  readonly latin: string
}

/**
 * A Japanese name as it is read aloud, or with what the English names of organisations say for their common words.
 *
 * @param inEnglish the common words in English, the rest as it is read
 */
export function readJapaneseName(text: string, read: ReadJapanese, inEnglish: boolean): readonly ReadWord[] {
  const words: ReadWord[] = []
  const aloud = (piece: string) => {
    for (const { text: part, kana } of read(piece)) {
      const latin = toRomaji(kana ?? part)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
      if (latin !== '') words.push({ text: part, latin })
    }
  }
  let from = 0
  for (const { 0: word, index } of text.matchAll(KNOWN)) {
    if (index > from) aloud(text.slice(from, index))
    if (inEnglish) for (const latin of JAPANESE_WORDS.get(word) ?? []) words.push({ text: word, latin })
    else aloud(word)
    from = index + word.length
  }
  if (from < text.length) aloud(text.slice(from))
  return words
}
