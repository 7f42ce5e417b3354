/** A text in pieces of some length, as files come. */
export async function* pieces(text: string, length = 7): AsyncGenerator<string, void> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length)
}
