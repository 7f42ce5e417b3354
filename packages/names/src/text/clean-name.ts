/** No name is longer: what is longer is a pasted text, and is cut there. */
export const LONGEST = 400

/**
 * A name without differences that nobody means: compatibility forms (full and half width, ㈱, ligatures), signs that cannot
 * be seen (zero width, direction, variation), quotation marks, hyphens and spaces in their many kinds.
 */
export function cleanName(text: string): string {
  const cut = text.length > LONGEST ? text.slice(0, LONGEST).toWellFormed() : text
  if (/^[ -~]*$/.test(cut)) return cut
  return cut
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}\p{Variation_Selector}\p{Emoji_Presentation}\ufffd]/gu, '')
    .replace(/[\u2010-\u2015\u2212\u30fb\uff65·]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u02bb\u02bf\u02be\u00b4`′]/g, "'")
    .replace(/[\u201c-\u201f«»„「」『』【】]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}
