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

/** The first line of a text that comes in pieces, and all that follows it. */
export async function firstLine(
  text: AsyncIterable<string>,
): Promise<{ readonly first: string; readonly rest: AsyncIterable<string> }> {
  const source = text[Symbol.asyncIterator]()
  let read = ''
  while (!read.includes('\n') && read.length < LONGEST_RECORD) {
    const { value, done } = await source.next()
    if (done) break
    read += value
  }
  const end = read.includes('\n') ? read.indexOf('\n') : read.length
  async function* rest() {
    yield read.slice(end + 1)
    yield* { [Symbol.asyncIterator]: () => source }
  }
  return { first: read.slice(0, end).replace(/\r$/, ''), rest: rest() }
}

/** A text whose first line was read, whole again. */
export async function* afterLine(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield `${first}\n`
  yield* rest
}
