import type { Reference } from './control-list.ts'

/** A code of the US and EU lists, with its paragraphs: `3A001`, `3A001.a.5.a`. */
const CODE = /\b([0-9][A-E][0-9]{3})((?:\.[a-z0-9]{1,2})*)/g
const EXCEPT =
  /(other than|except|not (?:specified|controlled|described|covered)(?: (?:in|by))?|does not (?:control|apply))[^.;]{0,80}$/i
const SEE = /\b(see(?: also)?|N\.B\.)[^.;]{0,80}$/i

/** The entries that a text of the US or EU list names: taken out, pointed to, or named. */
export function codeReferences(
  text: string,
  own: string,
  idOf: (code: string) => string | undefined,
): Reference[] {
  const found = new Map<string, Reference>()
  for (const match of text.matchAll(CODE)) {
    const [written, code = ''] = match
    if (written === own || found.has(written)) continue
    const before = text.slice(0, match.index)
    const kind = EXCEPT.test(before) ? 'except' : SEE.test(before) ? 'see' : 'names'
    const to = idOf(written) ?? idOf(code)
    found.set(written, { kind, written, ...(to !== undefined && { to }) })
  }
  return [...found.values()]
}
