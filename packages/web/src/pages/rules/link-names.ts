import type { QuotedName } from '@sekisho/logic'
import type { Language } from '../../words/language.ts'

/** A piece of a sentence: text as it is, or a quoted name that is to be a link. */
export type Piece = string | { readonly id: string; readonly text: string }

/** Splits a sentence at the names it quotes, so that each can be a link to what it names. */
export function linkNames(text: string, names: readonly QuotedName[], language: Language): readonly Piece[] {
  return names.reduce<readonly Piece[]>(
    (pieces, { id, title }) => {
      const quoted = language === 'ja' ? `「${title.ja}」` : `“${title.en}”`
      return pieces.flatMap((piece) => (typeof piece === 'string' ? splitAt(piece, quoted, id) : [piece]))
    },
    [text],
  )
}

function splitAt(text: string, quoted: string, id: string): readonly Piece[] {
  return text
    .split(quoted)
    .flatMap((part, place) => (place === 0 ? [part] : [{ id, text: quoted }, part]))
    .filter((piece) => piece !== '')
}
