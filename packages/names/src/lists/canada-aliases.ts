import type { ListedName } from './party.ts'

/** Forms of companies that stand after a comma, and belong to the name before it. */
const FORM =
  /^(?:АО|ООО|ОАО|ЗАО|ПАО|НАО|ФГУП|ГУП|МК|AO|OOO|OAO|ZAO|PAO|JSC|OJSC|CJSC|PJSC|LLC|LLP|Ltd|Inc|Corp|Co|FSUE|GmbH|S\.?A)\.?\)?$/iu
/** `Russian: …`, `Arabic:…`: the language of what follows. */
const LANGUAGE = /(?:^|[\s,;(])(?:and )?\p{Lu}\p{Ll}+\s?:\s*/gu

/** No name has more letters; what has is not looked into. */
const LONGEST = 1000
/** A slash between persons of two words at least; other names may have slashes and `and` in them. */
const BETWEEN_PERSONS = /\s*\/\s*(?=\S+ \S)|(?<=\S \S+)\s*\/\s*/
const BETWEEN_OTHERS = /\s+\/\s*|\s*\/\s+| or |(?<=[\p{sc=Cyrillic}"”»]) and (?=\p{sc=Cyrillic})/u

/**
 * The names in Canada's cell of aliases, which people wrote as they liked: with semicolons, commas, lines, `or`, `and`,
 * slashes or languages between. A single word for a person is weak: a part of a name, or a nickname.
 */
export function canadaAliases(cell: string, isPerson: boolean): readonly ListedName[] {
  const pieces = cell
    .replace(/\s+/g, ' ')
    .replace(LANGUAGE, ';')
    .split(/[;|]/)
    .flatMap((piece) =>
      piece.length > LONGEST ? piece : piece.split(isPerson ? BETWEEN_PERSONS : BETWEEN_OTHERS),
    )
    .flatMap(betweenCommas)
    .map((piece) => piece.trim().replace(/^(?:or|and) /i, ''))
    .flatMap((piece) => (isPerson ? personsAlternatives(piece) : piece))
  const names = new Set(pieces.map(trimmed).filter((name) => /[\p{L}\p{N}]/u.test(name)))
  return [...names].map((text) => ({ text, quality: isPerson && !/\s/.test(text) ? 'weak' : 'strong' }))
}

/** The parts between commas that stand in no quotes and no brackets, and before no form of a company and no Russian clause. */
function betweenCommas(text: string): readonly string[] {
  const parts: string[] = []
  let [depth, isQuoted, start] = [0, false, 0]
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text.charAt(at)
    if (sign === '"') isQuoted = !isQuoted
    else if (sign !== '' && '([“«'.includes(sign)) depth += 1
    else if (sign !== '' && ')]”»'.includes(sign)) depth = Math.max(0, depth - 1)
    if (at < text.length && (sign !== ',' || depth > 0 || isQuoted)) continue
    const part = text.slice(start, at)
    const goesOn = parts.length > 0 && (FORM.test(part.trim()) || /^ (?!или )[а-яёіїє]/.test(part))
    if (goesOn) parts.push(`${parts.pop()},${part}`)
    else parts.push(part)
    start = at + 1
  }
  return parts
}

/** `Hanna Lamp or Anna Lamp`, `Hanna or Anna Lamp`, `Anna Lamp or Lampe`: a word alone stands for the first or the last. */
function personsAlternatives(piece: string): readonly string[] {
  const parts = piece.split(/ (?:or|and) /i).map((one) => one.trim())
  const whole = parts.findIndex((part) => part.includes(' '))
  const words = parts[whole]?.split(/\s+/) ?? []
  return parts.map((part, at) => {
    if (whole < 0 || part.includes(' ')) return part
    return at < whole ? [part, ...words.slice(1)].join(' ') : [...words.slice(0, -1), part].join(' ')
  })
}

function trimmed(name: string): string {
  const plain = name
    .replace(/\bA\.?K\.?A\.?(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const count = (sign: string) => plain.split(sign).length
  if (plain.startsWith('(') && count('(') > count(')')) return plain.slice(1).trim()
  return plain.endsWith(')') && count(')') > count('(') ? plain.slice(0, -1).trim() : plain
}
