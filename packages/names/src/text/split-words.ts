/** Letters with dots between them: `A.B.C.`, `S.p.A.`, `o.o.`; initials with spaces between them are none. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.){2,}(?:\p{L}{1,2}(?![\p{L}\p{N}]))?/gu

/** The words of a name that was cleaned, as they stand between spaces and signs. */
export function splitWords(clean: string): readonly string[] {
  const dotted = clean.includes('.')
    ? clean.replace(DOTTED, (letters) => ` ${letters.replaceAll('.', '')} `)
    : clean
  return dotted.replaceAll('&', ' & ').split(/[\s,;:()[\]{}"/\\|_.!?<>*=~^@#$%+-]+/u)
}
