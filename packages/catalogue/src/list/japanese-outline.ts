import { IROHA } from '@sekisho/law/cite'
import { follows, isFirst, type Marker, readMarker, writeMarker } from './japanese-markers.ts'
import type { Draft, Outline } from './outline.ts'

interface Level {
  readonly marker: Marker
  readonly entry: Draft
}

/** A place in a text, also inside a line, where a mark of numbering may stand. */
const INNER = new RegExp(
  `(?=(?<![ァ-ヶー])[${IROHA}]　|（[〇一二三四五六七八九十百の]+）|(?<![０-９の])[０-９]+(?:の[０-９]+)*　)`,
)

/**
 * Adds the numbered lines below an entry (イ, （一）, １ and so on) to an outline, each below the one its number belongs
 * to. What begins with no mark, or with one that neither begins nor continues a numbering, goes on the text before it.
 *
 * @param inline whether marks are looked for inside lines too, as in the texts of 2013
 * @returns the lines whose number leaves a gap, as written; they are taken all the same
 */
export function addJapaneseLines(
  outline: Outline,
  top: Draft,
  lines: readonly string[],
  inline: boolean,
): readonly string[] {
  const levels: Level[] = []
  const gaps: string[] = []
  for (const line of lines) {
    const pieces = inline ? line.split(INNER) : [line]
    for (const [index, piece] of pieces.entries()) {
      const read = readMarker(piece)
      const depth = read && depthOf(levels, read.marker, index === 0)
      if (read && depth !== undefined) {
        const last = levels[depth]
        if (last && !follows(read.marker, last.marker)) gaps.push(`${last.entry.id} → ${piece.slice(0, 12)}`)
        levels.length = depth
        const parent = levels.at(-1)?.entry ?? top
        const entry = outline.begin(parent.id + writeMarker(read.marker), parent, read.rest)
        levels.push({ marker: read.marker, entry })
      } else {
        const entry = levels.at(-1)?.entry ?? top
        entry.text += index === 0 && entry.text !== '' ? `\n${piece}` : piece
      }
    }
  }
  return gaps
}

/** How deep a mark stands: at an open numbering that it continues, or a new one below; nothing where it does neither. */
function depthOf(levels: readonly Level[], marker: Marker, atLineStart: boolean): number | undefined {
  const next = levels.findLastIndex((level) => follows(marker, level.marker))
  if (next >= 0) return next
  if (isFirst(marker) && !levels.some((level) => level.marker.kind === marker.kind)) return levels.length
  // A line that begins with a later number of an open numbering: one is missing between.
  const later = levels.findLastIndex(
    (level) => level.marker.kind === marker.kind && marker.place > level.marker.place,
  )
  return atLineStart && later >= 0 ? later : undefined
}
