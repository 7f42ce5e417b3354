import { type Place, type Problem, ProblemError, type Words } from '@sekisho/logic'
import { type MessageCode, messages } from './messages.ts'

/** What fills a `{name}` of a message; the same in both languages unless it is given in both. */
export type Values = Readonly<Record<string, string | number | Words>>

/** A problem with the words of its code, `{name}` filled from `values`. */
export function problem(code: MessageCode, at: Place, values: Values = {}): Problem {
  const { message, help } = messages[code]
  return { code, at, message: filled(message, values), help: filled(help, values) }
}

/** A problem to throw: ends what is being read (a file, or one record of it) and is caught where that began. */
export function fault(code: MessageCode, at: Place, values: Values = {}): ProblemError {
  return new ProblemError([problem(code, at, values)])
}

/**
 * The problems a reader threw.
 *
 * @throws whatever else was thrown, since that is a defect of the program and not of the input
 */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemError) return error.problems
  throw error
}

function filled(words: Words, values: Values): Words {
  return { ja: fill(words.ja, 'ja', values), en: fill(words.en, 'en', values) }
}

function fill(text: string, language: keyof Words, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {${name}} of the message: ${text}`)
    return typeof value === 'object' ? value[language] : shortened(String(value))
  })
}

/** Text from the input, short enough for a sentence and without characters that would disturb a terminal. */
function shortened(text: string): string {
  const visible = text.replace(/\p{C}/gu, '\u{FFFD}')
  return visible.length > 60 ? `${visible.slice(0, 60).toWellFormed()}…` : visible
}
