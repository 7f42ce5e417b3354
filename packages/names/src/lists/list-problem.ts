import type { Words } from './words.ts'

/** What is wrong with a file of a list: a sentence in both languages, and where. */
export class ListError extends Error {
  readonly code: string
  readonly words: Words
  /** The place inside the file: a line, where there are lines. */
  readonly line: number | undefined

  constructor(code: string, words: Words, line?: number) {
    super(words.en)
    this.name = 'ListError'
    this.code = `list.${code}`
    this.words = words
    this.line = line
  }
}

/** No record of a list has more letters: what has lacks its end. */
export const LONGEST_RECORD = 16_000_000

/** A file that ends before it should. */
export function cutShort(line?: number): ListError {
  return new ListError(
    'cut-short',
    {
      ja: 'ファイルが途中で終わっています。もう一度入手してください。何も取り込んでいません。',
      en: 'The file ends in the middle. Get it again; nothing was taken from it.',
    },
    line,
  )
}

/** A record that is not as the format has it. */
export function badRecord(what: Words, line?: number): ListError {
  return new ListError(
    'record',
    {
      ja: `${what.ja} 公表元のファイルのままか確かめてください。何も取り込んでいません。`,
      en: `${what.en} Check that the file is as it was published; nothing was taken from it.`,
    },
    line,
  )
}
