import type { ProblemError, Words } from '@sekisho/logic'
import { createScanner } from 'jsonc-parser'
import { fault } from './fault.ts'
import type { Position } from './source-node.ts'

/** The scanner's kinds of token. It publishes them as a const enum, which a module compiled alone cannot import. */
export const Token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  end: 17,
} as const

/** Where the text to parse stands: `line` is the number of its first line. */
export interface TextPlace {
  readonly file: string
  readonly line: number
}

/** The current token of a JSON text: what parse-json reads from. Comments are tokens, since JSON has none. */
export interface JsonTokens {
  readonly file: string
  readonly kind: () => number
  /** A string without its quotes, a number as written. */
  readonly text: () => string
  readonly position: () => Position
  /** To the next token; throws when it is malformed. */
  readonly advance: () => void
  /** That something else was expected here. */
  readonly unexpected: (expected: Words) => ProblemError
}

const word = (ja: string, en: string): Words => ({ ja, en })

/** Reasons by the scanner's number of the error. */
const MALFORMED: Readonly<Record<number, Words>> = {
  2: word('文字列の引用符が閉じていません', 'A string is not closed'),
  3: word('数が途中で終わっています', 'A number ends too early'),
  4: word('\\u の後に十六進数字が四つありません', 'Four hexadecimal digits must follow \\u'),
  5: word('文字列の中の \\ の使い方が誤っています', 'A string has an unknown \\ escape'),
  6: word('文字列の中に制御文字があります', 'A string has a control character'),
}

const SYMBOLS = ['', '{', '}', '[', ']', ',', ':']

/** The tokens of a JSON text, standing on the first. */
export function jsonTokens(source: string, { file, line }: TextPlace): JsonTokens {
  const scanner = createScanner(source)
  const kind = (): number => scanner.getToken()
  const text = (): string => scanner.getTokenValue()
  const position = (): Position => ({
    line: line + scanner.getTokenStartLine(),
    column: scanner.getTokenStartCharacter() + 1,
  })

  function advance(): void {
    do scanner.scan()
    while (kind() === Token.space || kind() === Token.lineBreak)
    const reason = MALFORMED[scanner.getTokenError()]
    if (reason) throw fault('json-token', { file, ...position() }, { reason })
  }

  function unexpected(expected: Words): ProblemError {
    return fault('json-syntax', { file, ...position() }, { expected, found: describe(kind(), text()) })
  }

  advance()
  return { file, kind, text, position, advance, unexpected }
}

function describe(kind: number, text: string): Words {
  if (kind === Token.end) return word('終わり', 'the end')
  if (kind === Token.lineComment || kind === Token.blockComment) return word('注釈', 'a comment')
  const shown = SYMBOLS[kind] ?? (text.length > 20 ? `${text.slice(0, 20)}…`.toWellFormed() : text)
  const visible = shown.replace(/\p{C}/gu, '\u{FFFD}')
  return word(`「${visible}」`, `"${visible}"`)
}
