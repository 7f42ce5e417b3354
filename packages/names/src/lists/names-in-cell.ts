import type { ListedName, NameQuality } from './party.ts'

const ORIGINAL = /[(（]?\s*original\s+script\s*[:：]\s*([^)）\n]+)[)）]?/gi
/** Brackets that say something of a name, and none. */
const DETAIL = /[（(][^（）()]*(?:[:：]|番号|生年|\d年|\d月|生まれ)[^（）()]*[）)]/g
const NOTE =
  /[（(]?(?:【[^】]*】|以前[^（）()]*|戦闘員名|誕生名|自称|仮訳|イニシャル|initials|nom de guerre|(?:formerly|previously) listed as|false identity [^（）()]*)[）)]?/gi
/** When and where somebody of that name was born, or which papers say it, to the end of the name. */
const BORN =
  /[、,.]?\s*(?:[0-9０-９]{4}年|(?:b|born|DOB|POB|(?:Afghan )?passport number|出生地|国籍)(?=[\s:：0-9])|アフガニスタン旅券番号)[^\n;；]*/g
const MARKER = /[（(]\s*[a-zａ-ｚ]{1,2}\s*[）)]/g
const FORMER = /[（(]?\s*(?:旧称|f\.\s?k\.\s?a\.?)\s*[）)、:：]*\s*/gi
const ALSO = /[（(]?\s*(?:別称|別名|a\.\s?k\.\s?a\.?)\d*\s*[）)、:：]*\s*/gi
/** Signs that are in no name, put before those names of a cell that are former ones, or not. */
const [IS_FORMER, IS_ALSO] = ['\u0001', '\u0002']

/**
 * The names in a cell of a Japanese list: `(a)…(b)…`, `別称、…; …`, `a.k.a. …`, a line each, a Japanese name with its Latin
 * spelling in brackets. What is said besides (numbers of passports, days of birth) is no name.
 */
export function namesInCell(cell: string, quality: NameQuality): readonly ListedName[] {
  const originals = [...cell.matchAll(ORIGINAL)]
    .filter(([, text = '']) => isName(text))
    .map(([, text = '']) => ({ text: text.trim(), quality: 'spelling' as const }))
  const bare = cell.replace(ORIGINAL, '\n').replace(DETAIL, ' ').replace(NOTE, ' ')
  const marked = bare.replace(MARKER, '\n')
  const parts = marked.replace(BORN, ' ').replace(FORMER, `\n${IS_FORMER}`).replace(ALSO, `\n${IS_ALSO}`)
  let now = quality
  const names = parts.split('\n').flatMap((line) => {
    if (line.includes(IS_FORMER)) now = 'former'
    else if (line.includes(IS_ALSO)) now = quality
    const own = now
    return between(line.replaceAll(IS_FORMER, '').replaceAll(IS_ALSO, ''), marked !== bare)
      .flatMap(spellingsOf)
      .map((text) => ({ text, quality: own }))
  })
  return [...names, ...originals]
}

/** The names of a line. Where they are told apart by letters or semicolons, a comma stands inside a name: アリ、ヤシン. */
function between(line: string, isLettered: boolean): readonly string[] {
  if (/[;；]/.test(line) || isLettered || !/[、､]/.test(line)) return line.split(/[;；]/)
  return line.split(/[、､]|及び/)
}

type Script = 'japanese' | 'latin' | 'other'
function scriptOf(text: string): Script {
  if (/[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u.test(text)) return 'japanese'
  return /\p{sc=Latin}/u.test(text) ? 'latin' : 'other'
}

/** A name, and what brackets hold of it: its spelling in another script, or its letters (`AQIM`). */
function spellingsOf(line: string): readonly string[] {
  const outside = line.replace(/[（(][^（）()]*[）)]/g, ' ')
  const inBrackets: string[] = []
  const base = line.replace(/[（(]([^（）()]*)[）)]/g, (whole, inside: string) => {
    const isApart =
      !isName(outside) ||
      scriptOf(outside) !== scriptOf(inside) ||
      /^[A-Z][A-Z0-9/ -]{1,11}$/.test(inside.normalize('NFKC').trim())
    if (!isApart) return whole
    inBrackets.push(inside)
    return ' '
  })
  return [...base.split(/[（(](?![^（）()]*[）)])/), ...inBrackets].map(trimmed).filter(isName)
}

/** A text without what stands around a name; a bracket that was never opened is none of it. */
function trimmed(text: string): string {
  const plain = text.replace(/\s+/g, ' ').replace(/^[\s、,・"“”「]+|[\s、,。"“”」]+$/g, '')
  const count = (signs: RegExp) => (plain.match(signs) ?? []).length
  return count(/[（(]/g) < count(/[）)]/g) ? trimmed(plain.replace(/[）)](?=[^）)]*$)/, '')) : plain
}

const isName = (text: string) => /[\p{L}\p{N}]/u.test(text) && !/^\s*(?:不明|なし|無し)\s*$/.test(text)

/**
 * The name of a person with other spellings of its words in brackets, as a name for each:
 * `Oleksandr (Aleksandr, Alexander) Lanternov`.
 */
export function spellingsInBrackets(text: string): readonly string[] {
  const pair = /([^\s・()（）]+)\s*[（(](?:n[eé]e,?\s)?([^()（）]+)[）)]/g
  const plain = text.replace(pair, '$1')
  const others = [...text.matchAll(pair)].flatMap(([whole, , inside = '']) =>
    inside.split(/[,、]/).map((other) => text.replace(whole, other.trim()).replace(pair, '$1')),
  )
  return [...new Set([plain, ...others].map((name) => name.trim()))].filter(isName)
}
