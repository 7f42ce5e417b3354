import { distinct } from './list-file.ts'
import type { ListedName } from './party.ts'
import { JAPANESE } from './specified-entries.ts'

/** `a.k.a., the following two aliases:`, with the slips of the notices (`the follow one`, without `a.k.a.`). */
const ALSO = /,?\s*(?:a\.k\.a\.?,?\s*(?:the\s*)?|the\s*)follow(?:ing)?\s+\w+\s*alias(?:es)?\s*:?\s*/
const ALIAS = /(?:^|\n|;\s*(?:and,?\s*)?)\s*[-—–]\s*/
const CHINESE = /\s*\((?!別称)([\p{sc=Han}、\s]{4,})\)/gu

/**
 * The names of an entry, the Japanese one first: `灯商事(別称、灯及び LT)` above `Lamp Trade LLC, a.k.a., the following
 * two aliases:` and a line for each. Where pages meet, the Latin name stands behind the Japanese one; newer entries have
 * a line `別称:` instead.
 */
export function specifiedNames(names: string): readonly ListedName[] {
  const chinese: string[] = []
  const taken = (text: string) =>
    text.replace(CHINESE, (_, inside: string) => {
      chinese.push(...inside.replace(/\s/g, '').split('、'))
      return ''
    })
  // A bracket may stand in another.
  const [main = '', also = ''] = taken(taken(names)).split(/\n別称\s*:/)
  const { japanese, latin } = parted(main)
  const [head = '', ...aliases] = latin.split(ALSO)
  const others = parted(also)
  return distinct([
    ...japaneseNames(japanese),
    ...spelt(head.replace(/,\s*including [\s\S]*$/, ''), 'spelling'),
    ...chinese.flatMap((one) => spelt(one, 'spelling')),
    ...aliases
      .join('\n')
      .split(ALIAS)
      .flatMap((one) => spelt(one, 'strong')),
    ...others.japanese.split(/[;、,､]|及び/).flatMap((one) => spelt(one, 'strong')),
    ...others.latin.split(';').flatMap((one) => spelt(one, 'strong')),
  ])
}

/** The lines to the last with Japanese in it as one, and those below. */
function parted(text: string): { readonly japanese: string; readonly latin: string } {
  const lines = text.split('\n')
  let last = lines.findLastIndex((line) => JAPANESE.test(line))
  // A bracket may close on a line of Latin words.
  while (last >= 0 && last + 1 < lines.length && isOpen(lines.slice(0, last + 1).join(''))) last += 1
  const above = lines.slice(0, last + 1).reduce((whole, line) => {
    const isInLatin = /[A-Za-z0-9,.]$/.test(whole) && /^[A-Za-z0-9]/.test(line)
    return whole + (isInLatin ? ' ' : '') + line
  }, '')
  const below = lines.slice(last + 1).join('\n')
  const end = behindJapanese(above)
  const isName =
    end !== '' &&
    (/[)」』]$/.test(above.slice(0, -end.length)) ||
      /a\.k\.a|the\s*follow/.test(end) ||
      /^\s*(?:[-—–]|alias|$)/.test(below))
  return isName
    ? { japanese: above.slice(0, -end.length), latin: `${end}\n${below}` }
    : { japanese: above, latin: below }
}

function isOpen(text: string): boolean {
  return text.split('(').length > text.split(')').length
}

/** What stands right behind the last Japanese word and the brackets that close there. */
function behindJapanese(text: string): string {
  const last = Array.from(text).findLastIndex((sign) => JAPANESE.test(sign))
  const rest = Array.from(text)
    .slice(last + 1)
    .join('')
  return /^(?:[^()]*\))*(?:\([^()]*\))*[」』]*([A-Z].*)$/s.exec(rest)?.[1] ?? ''
}

/** A Japanese name, and what it is called besides. */
function japaneseNames(text: string): readonly ListedName[] {
  const [main = '', ...also] = text.split(/\(別称[、,､]?\s*/)
  const others = also.flatMap((one) => one.replace(/\)\s*$/, '').split(/[、,､;]|及び/))
  return [
    ...spelt(main.replace(/\([^()]*含む[^()]*\)/g, '').replace(/。.*$/s, ''), 'primary'),
    ...others.flatMap((one) => spelt(one, 'strong')),
  ]
}

function spelt(text: string, quality: ListedName['quality']): readonly ListedName[] {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})- (?=\p{L})/gu, '-')
    .replace(/[;,.:]?\s*(?:;\s*)?(?:\band\b)?,?\s*$/, '')
    .trim()
  return /[\p{L}\p{N}]/u.test(name) ? [{ text: name, quality }] : []
}
