import type { PartyKind } from '../lists/index.ts'
import { cleanName, LONGEST } from './clean-name.ts'
import { type ReadJapanese, readJapaneseName } from './japanese-reading.ts'
import { knownWord, type Piece } from './known-word.ts'
import { partOf } from './part-of.ts'
import type { NamePart, PreparedName, Reading } from './prepared-name.ts'
import { splitWords } from './split-words.ts'
import { hasForms, takeEastAsianForms, takeForms, type WithoutForms } from './take-forms.ts'

export interface PrepareOptions {
  /** Readings of Japanese words: with them names in kanji and kana are read in Japanese too. */
  readonly japanese?: ReadJapanese
}

/** No name has more words: what has is a text, and comparing it would take long. */
const MOST_WORDS = 40

/**
 * Makes a name ready to be compared: cleaned, split into parts, each part read in Latin letters and told what it is.
 * Never throws; of a name without a single letter or digit the readings have no part.
 *
 * @param kind what the party is: legal forms are looked for unless it is a person, titles unless it is an organisation
 */
export function prepareName(
  text: string,
  kind: PartyKind = 'unknown',
  { japanese }: PrepareOptions = {},
): PreparedName {
  const clean = cleanName(text)
  const { rest, forms } = hasForms(kind) ? takeEastAsianForms(clean) : { rest: clean, forms: [] }
  const words = splitWords(kind === 'person' ? givenFirst(rest) : rest)
    .map((word) => knownWord(word, kind))
    .filter(({ plain }) => plain !== '')
  const pieces = words.slice(0, MOST_WORDS).flatMap((word) => word.pieces)
  const written = withoutForms(pieces, kind)
  const parts = written.words.map(({ first, later }, at) => (at === 0 ? first : later))
  const hasHan = pieces.some((piece) => piece.hasHan)
  const others = hasHan ? [readInPinyin(pieces, kind)] : []
  if (japanese && (hasHan || pieces.some((piece) => piece.hasKana))) {
    const plain = words.map((word) => word.plain)
    others.push(...japaneseReadings(plain, kind, japanese))
  }
  return {
    text,
    kind,
    readings: [readingOf('written', parts), ...others],
    forms: [...new Set([...forms, ...written.forms])],
    isCut: text.length > LONGEST || words.length > MOST_WORDS,
  }
}

/** As it is read aloud, and for organisations with their common words in English. */
function japaneseReadings(
  written: readonly string[],
  kind: PartyKind,
  read: ReadJapanese,
): readonly Reading[] {
  const reading = (how: 'japanese' | 'japanese-english'): Reading => {
    const words = written
      .flatMap((word) => readJapaneseName(word, read, how === 'japanese-english'))
      .slice(0, MOST_WORDS)
    return { how, parts: words.map((word, at) => partOf({ ...word, script: 'kana' }, kind, at)) }
  }
  const readings = [reading('japanese'), ...(kind === 'person' ? [] : [reading('japanese-english')])]
  return readings.filter(({ parts }) => parts.length > 0)
}

/** The words that have a letter, without legal forms where there may be some. */
function withoutForms<Word extends { readonly latin: string }>(
  words: readonly Word[],
  kind: PartyKind,
): WithoutForms<Word> {
  const some = words.filter(({ latin }) => latin !== '')
  return hasForms(kind) ? takeForms(some) : { words: some, forms: [] }
}

function readInPinyin(pieces: readonly Piece[], kind: PartyKind): Reading {
  const { words } = withoutForms(
    pieces.map(({ pinyin }) => pinyin),
    kind,
  )
  return readingOf(
    'pinyin',
    words.map((word, at) => partOf(word, kind, at)),
  )
}

function readingOf(how: 'written' | 'pinyin', all: readonly NamePart[]): Reading {
  const parts = withWholeNumbers(all)
  const isBare = parts.every(({ role }) => role === 'title' || role === 'particle')
  return { how, parts: isBare ? parts.map((part) => ({ ...part, role: 'name' })) : parts }
}

/** `Petrov, Ivan` as `Ivan Petrov`: lists write persons either way. */
function givenFirst(name: string): string {
  const [family = '', given = '', ...more] = name.split(',')
  return given.trim() === '' || more.length > 0 ? name : `${given.trim()} ${family}`
}

/** Tens and a unit that were written apart as one number: `forty four`. */
function withWholeNumbers(parts: readonly NamePart[]): readonly NamePart[] {
  if (!parts.some(({ role }) => role === 'number')) return parts
  const whole: NamePart[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last?.role === 'number' && /^[2-9]0$/.test(last.latin) && /^[1-9]$/.test(part.latin)) {
      const latin = `${last.latin[0]}${part.latin}`
      whole[whole.length - 1] = {
        ...part,
        text: `${last.text} ${part.text}`,
        latin,
        sound: latin,
        skeleton: latin,
      }
    } else whole.push(part)
  }
  return whole
}
