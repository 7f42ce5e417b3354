import { withoutLookAlikes } from './look-alikes.ts'

/** Letters with dots between them: `A.B.C.`, `S.p.A.`, `o.o.`; initials with spaces between them are none. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.){2,}(?:\p{L}{1,2}(?![\p{L}\p{N}]))?/gu

/** The words of a name that was cleaned, without signs around them. */
export function splitWords(clean: string): readonly string[] {
  return clean
    .replace(DOTTED, (letters) => ` ${letters.replaceAll('.', '')} `)
    .replace(/&/g, ' & ')
    .split(/[\s,;:()[\]{}"/\\|_.!?<>*=~^@#$%+-]+/u)
    .map((word) => withoutLookAlikes(word.replace(/'/g, '')))
    .filter((word) => word !== '')
}
