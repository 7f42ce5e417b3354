/** Reads a text from left to right, one pattern at a time. */
export interface Scanner {
  /** How many signs have been read. */
  position(): number
  /** Takes the pattern if it stands here; `null`, and nothing taken, when it does not. */
  take(pattern: RegExp): RegExpExecArray | null
  /** Takes the first of the words that stands here. */
  word<Word extends string>(words: readonly Word[]): Word | null
  rest(): string
}

/** A scanner of a text. Patterns are tried at the place reached, as if they began with `^`. */
export function scannerOf(text: string): Scanner {
  let position = 0
  const take = (pattern: RegExp) => {
    const sticky = new RegExp(pattern.source, 'y')
    sticky.lastIndex = position
    const found = sticky.exec(text)
    if (found) position = sticky.lastIndex
    return found
  }
  return {
    position: () => position,
    take,
    word(words) {
      const found = words.find((word) => text.startsWith(word, position))
      if (found === undefined) return null
      position += found.length
      return found
    },
    rest: () => text.slice(position),
  }
}
