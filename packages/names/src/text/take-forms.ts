import { EAST_ASIAN_FORMS, LEGAL_FORMS, LONG_FORMS, LONGEST_FORM } from '../tables/legal-forms.ts'
import { editDistance } from './edit-distance.ts'
import { remembered } from './remembered.ts'

/** A name of words without its legal forms, and which those are. */
export interface WithoutForms<Word> {
  readonly words: readonly Word[]
  readonly forms: readonly string[]
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
        const some = atEnd ? rest.slice(-count) : rest.slice(0, count)
        const kind = formOf(some.map(({ latin }) => latin).join(''))
        if (kind === null) continue
        rest = atEnd ? rest.slice(0, -count) : rest.slice(count)
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

function formOf(spelling: string): string | null {
  return LEGAL_FORMS.get(spelling) ?? (spelling.length < 8 ? null : nearForm(spelling))
}

/** The form that a long spelling is but for a slip of the pen; `null` where there is none. */
const nearForm = remembered((spelling): string | null => {
  const most = spelling.length > 14 ? 2 : 1
  const near = LONG_FORMS.get(spelling.charAt(0))?.find(
    ([form]) => editDistance(form, spelling, most) <= most,
  )
  return near?.[1] ?? null
})
