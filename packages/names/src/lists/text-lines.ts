import { cutShort, LONGEST_RECORD } from './list-problem.ts'

/** The lines of a text that comes in pieces, with their numbers from 1; the last may lack its end. */
export async function* textLines(
  text: AsyncIterable<string>,
): AsyncGenerator<{ readonly line: string; readonly number: number }, void> {
  let [waiting, number] = ['', 0]
  for await (const piece of text) {
    const lines = (waiting + piece).split('\n')
    waiting = lines.pop() ?? ''
    if (waiting.length > LONGEST_RECORD) throw cutShort(number + lines.length + 1)
    for (const line of lines) {
      number += 1
      yield { line, number }
    }
  }
  if (waiting !== '') yield { line: waiting, number: number + 1 }
}
