import type { PartyKind } from '../lists/index.ts'
import { COMMON_WORDS, NUMBERS, PARTICLES, SMALL_WORDS, SPELLINGS, TITLES } from '../tables/words.ts'
import { cleanName, LONGEST } from './clean-name.ts'
import { foldHan } from './fold-han.ts'
import { type ReadJapanese, readJapaneseName } from './japanese-reading.ts'
import type { NamePart, PartRole, PreparedName, Reading } from './prepared-name.ts'
import { type Run, runsOf } from './romanise.ts'
import type { Script } from './scripts.ts'
import { skeletonOf, soundOf } from './sound.ts'
import { splitWords } from './split-words.ts'
import { takeEastAsianForms, takeForms, ungluedForm } from './take-forms.ts'

export interface PrepareOptions {
  /** Readings of Japanese words: with them names in kanji and kana are read in Japanese too. */
  readonly japanese?: ReadJapanese
}

/** No name has more words: what has is a text, and comparing it would take long. */
const MOST_WORDS = 40

/** A word in one reading, before it is known what it is in the name. */
interface Word {
  readonly text: string
  readonly latin: string
  readonly script: Script
}

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
  const runs = words
    .slice(0, MOST_WORDS)
    .flatMap((word) => (hasForms(kind) ? ungluedForm(word) : [word]))
    .map((word) => ({ text: word, runs: runsOf(word) }))
  const hasHan = runs.some((word) => word.runs.some(({ script }) => script === 'han'))
  const written = readingOf('written', runs, kind)
  const others = hasHan ? [readingOf('pinyin', runs, kind).reading] : []
  const hasKana = runs.some((word) => word.runs.some(({ script }) => script === 'kana'))
  if ((hasHan || hasKana) && japanese) others.push(...japaneseReadings(words, kind, japanese))
  return {
    text,
    kind,
    readings: [written.reading, ...others],
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

function readingOf(
  how: Reading['how'],
  spelled: readonly { readonly text: string; readonly runs: readonly Run[] }[],
  kind: PartyKind,
): { readonly reading: Reading; readonly forms: readonly string[] } {
  const all = spelled.flatMap(({ text, runs }): readonly Word[] => {
    const latin = runs
      .map((run) =>
        run.script === 'han' && how === 'written'
          ? foldHan(run.text.replace(/[^\p{L}\p{N}]/gu, ''))
          : run.latin,
      )
      .join('')
    const script =
      runs.find((run) => run.script === 'han' && how === 'written')?.script ?? runs[0]?.script ?? 'latin'
    return latin === '' ? [] : [{ text, latin, script }]
  })
  const { words, forms } = hasForms(kind) ? takeForms(all) : { words: all, forms: [] }
  const parts = withWholeNumbers(words.map((word, at) => partOf(word, kind, at)))
  const isBare = parts.every(({ role }) => role === 'title' || role === 'particle')
  return {
    reading: { how, parts: isBare ? parts.map((part) => ({ ...part, role: 'name' })) : parts },
    forms,
  }
}

/** `Petrov, Ivan` as `Ivan Petrov`: lists write persons either way. */
function givenFirst(name: string): string {
  const [family = '', given = '', ...more] = name.split(',')
  return given.trim() === '' || more.length > 0 ? name : `${given.trim()} ${family}`
}

/** Persons and ships have no legal form. */
function hasForms(kind: PartyKind): boolean {
  return kind === 'organisation' || kind === 'unknown'
}

function partOf({ text, latin, script }: Word, kind: PartyKind, at: number): NamePart {
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

/** Tens and a unit that were written apart as one number: `forty four`. */
function withWholeNumbers(parts: readonly NamePart[]): readonly NamePart[] {
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
