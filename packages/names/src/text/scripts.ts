/** The scripts that are read, each in its own way; `other` is read letter by letter. */
export type Script =
  | 'latin'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'other'

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{scx=Latin}/u],
  ['han', /\p{sc=Han}/u],
  ['kana', /[\p{sc=Hiragana}\p{sc=Katakana}ー]/u],
  ['hangul', /\p{sc=Hangul}/u],
  ['cyrillic', /\p{sc=Cyrillic}/u],
  ['greek', /\p{sc=Greek}/u],
  ['arabic', /\p{sc=Arabic}/u],
  ['hebrew', /\p{sc=Hebrew}/u],
]

/** The script of a letter; nothing for a digit, a mark or a sign. */
export function scriptOf(letter: string): Script | undefined {
  const code = letter.codePointAt(0) ?? 0
  // Nearly all letters of most names.
  if (code < 0x80) return /[a-z]/i.test(letter) ? 'latin' : undefined
  if (!/[\p{L}ー]/u.test(letter)) return undefined
  return SCRIPTS.find(([, letters]) => letters.test(letter))?.[0] ?? 'other'
}

/** Scripts that write consonants and leave most vowels out. */
export function isAbjad(script: Script): boolean {
  return script === 'arabic' || script === 'hebrew'
}
