import { cutShort, ListError } from './list-problem.ts'

/** A file of JSON is read whole: none that is published has more characters. */
const LARGEST = 200_000_000

/** The value of a file of JSON. @throws ListError where it is cut short, is none, or is larger than any list */
export async function wholeJson(text: AsyncIterable<string>): Promise<unknown> {
  const pieces: string[] = []
  let length = 0
  for await (const piece of text) {
    length += piece.length
    if (length > LARGEST)
      throw new ListError('too-large', {
        ja: 'JSON のファイルが大きすぎます（2億文字まで）。JSON Lines で入手してください。',
        en: 'The JSON file is too large (200 million characters at most): get it as JSON Lines.',
      })
    pieces.push(piece)
  }
  const whole = pieces.join('').replace(/^\ufeff/, '')
  try {
    return JSON.parse(whole)
  } catch {
    if (!/[\]}]\s*$/.test(whole)) throw cutShort()
    throw new ListError('json', {
      ja: 'JSON として読めません。公表元のファイルのままか確かめてください。何も取り込んでいません。',
      en: 'This cannot be read as JSON. Check that the file is as it was published; nothing was taken from it.',
    })
  }
}
