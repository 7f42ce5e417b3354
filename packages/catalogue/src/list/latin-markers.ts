/** A paragraph mark of the EU list: letters and numbers take turns, `a.` `1.` `a.` `1.`. */
export interface LatinMarker {
  readonly kind: 'letter' | 'number'
  readonly place: number
  readonly written: string
}

/** The mark a line begins with, how far in it stands, and the text after it. */
export function readLatinMarker(
  line: string,
): { readonly marker: LatinMarker; readonly indent: number; readonly rest: string } | undefined {
  const [, space = '', written, rest = ''] = /^( *)([a-z]|[0-9]{1,2})\. +(.*)$/.exec(line) ?? []
  if (written === undefined) return undefined
  const number = Number(written)
  const marker: LatinMarker = Number.isNaN(number)
    ? { kind: 'letter', place: written.charCodeAt(0) - 96, written }
    : { kind: 'number', place: number, written }
  return { marker, indent: space.length, rest }
}
