import type { PartyKind } from '../lists/index.ts'
import { EAST_ASIAN_FORMS, LEGAL_FORMS, LONG_FORMS, LONGEST_FORM } from '../tables/legal-forms.ts'
import { editDistance } from './edit-distance.ts'
import { remembered } from './remembered.ts'

/** A name of words without its legal forms, and which those are. */
export interface WithoutForms<Word> {
  readonly words: readonly Word[]
  readonly forms: readonly string[]
}

/** Persons and ships have no legal form. */
export function hasForms(kind: PartyKind): boolean {
  return kind === 'organisation' || kind === 'unknown'
}

/** Takes legal forms written in East Asian scripts off both ends of a name that was cleaned. */
export function takeEastAsianForms(clean: string): {
  readonly rest: string
  readonly forms: readonly string[]
} {
  let rest = clean
  const forms: string[] = []
  if (!/[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]/u.test(clean)) return { rest, forms }
  for (const [form, kind] of EAST_ASIAN_FORMS) {
    const without = rest.startsWith(form)
      ? rest.slice(form.length)
      : rest.endsWith(form)
        ? rest.slice(0, -form.length)
        : rest
    if (without === rest || without.trim() === '') continue
    rest = without.trim()
    forms.push(kind)
  }
  return { rest, forms }
}

/**
 * Takes legal forms off both ends of the words of a name; the longest first, and long ones even with a slip of the pen.
 * Something always remains.
 */
export function takeForms<Word extends { readonly latin: string }>(
  words: readonly Word[],
): WithoutForms<Word> {
  let rest = words
  const forms: string[] = []
  for (let taken = true; taken && rest.length > 1; ) {
    taken = false
    for (const atEnd of [true, false]) {
      for (let count = Math.min(LONGEST_FORM, rest.length - 1); count > 0; count -= 1) {
        const from = atEnd ? rest.length - count : 0
        const kind = formOf(rest, from, from + count)
        if (kind === null) continue
        rest = rest.toSpliced(from, count)
        forms.push(kind)
        taken = true
        break
      }
    }
  }
  return { words: rest, forms: [...new Set(forms)] }
}

/** A word without a legal form that is glued to its end: `SiemensAG`. */
export function ungluedForm(word: string): readonly string[] {
  const [, name, form] = /^(.*\p{Ll})(\p{Lu}[\p{L}]{1,3})$/u.exec(word) ?? []
  return name !== undefined && form !== undefined && LEGAL_FORMS.has(form.toLowerCase())
    ? [name, form]
    : [word]
}

/** The form that neighbouring words spell; `null` where they spell none. */
function formOf(words: readonly { readonly latin: string }[], from: number, until: number): string | null {
  let length = 0
  for (let at = from; at < until; at += 1) length += words[at]?.latin.length ?? 0
  if (!LIKELY.has(likely(words[from]?.latin ?? '', length))) return null
  const spelling = words
    .slice(from, until)
    .map(({ latin }) => latin)
    .join('')
  return LEGAL_FORMS.get(spelling) ?? (spelling.length < 8 ? null : nearForm(spelling))
}

/** The first letters and lengths of forms, and of long ones with letters more or less. */
const LIKELY: ReadonlySet<number> = new Set(
  [...LEGAL_FORMS.keys()].flatMap((form) =>
    (form.length < 9 ? [0] : [-2, -1, 0, 1, 2]).map((more) => likely(form, form.length + more)),
  ),
)

function likely(word: string, length: number): number {
  return word.charCodeAt(0) * 1000 + length
}

/** The form that a long spelling is but for a slip of the pen; `null` where there is none. */
const nearForm = remembered((spelling): string | null => {
  const most = spelling.length > 14 ? 2 : 1
  const near = LONG_FORMS.get(spelling.charAt(0))?.find(
    ([form]) => editDistance(form, spelling, most) <= most,
  )
  return near?.[1] ?? null
})
