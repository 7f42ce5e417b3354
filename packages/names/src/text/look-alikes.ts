import { scriptOf } from './scripts.ts'

/** Letters of Cyrillic and Greek that look like Latin ones, pairwise. */
const PAIRS =
  'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԛqԝwӏlἀaαaβbεeηnιiκkνvοoρpτtυuχxωw' +
  'АAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԚQԜWӀIΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'
const LATIN = new Map(
  [...PAIRS].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? letter] as const] : [])),
)

/** Digits that are put for letters inside a word, by hand or by a scanner. */
const DIGITS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '5': 's' }

/**
 * A word without letters of another script that only look like its own: `Рutin` with a Cyrillic Р is Latin, and so is
 * `Ig0r`. A word that is wholly of one script stays as it is, as does one that no look-alikes explain.
 */
export function withoutLookAlikes(word: string): string {
  if (/^[ -~]*$/.test(word)) return withoutDigits(word)
  const scripts = new Set([...word].map(scriptOf))
  if (!scripts.has('latin') || !(scripts.has('cyrillic') || scripts.has('greek'))) return word
  const latin = [...word].map((letter) => LATIN.get(letter) ?? letter).join('')
  return /^[\p{sc=Latin}\p{M}\p{N}\p{P}]*$/u.test(latin) ? latin : word
}

/** A digit between letters of a word that has two letters more than digits: never `B2B`, `3M` or `A320`. */
function withoutDigits(word: string): string {
  if (!/[a-z][0135][a-z]|[a-z]{3,}[0135]$/i.test(word)) return word
  const digits = word.replace(/\D/g, '').length
  if (digits > 2 || word.length < digits + 3 || /^[A-Z]+\d+$/.test(word)) return word
  return word.replace(/(?<=[a-z])[0135](?=[a-z])/gi, (digit) => DIGITS[digit] ?? digit)
}
