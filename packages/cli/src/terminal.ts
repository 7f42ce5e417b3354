import { styleText } from 'node:util'
import type { Problem, Words } from '@sekisho/logic'

export type Language = 'ja' | 'en'

/** Where a command writes, in which language, with or without colour. */
export interface Terminal {
  readonly language: Language
  /** The text in the user's language. */
  say(words: Words): string
  /** Writes results to standard output, waiting where it is full. */
  out(text: string): Promise<void>
  /** Writes a line to standard error. */
  note(text: string): void
  /** Writes a problem to standard error: where, what, and what to do. */
  problem(problem: Problem): void
  /** Marks text on a terminal that shows colour; leaves it alone elsewhere. */
  style(text: string, format: 'bold' | 'dim' | 'red' | 'green' | 'yellow'): string
  /** Is standard error a terminal, where a progress bar can be drawn? */
  readonly drawsProgress: boolean
}

function placeText({ at }: Problem): string {
  const position = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':')
  return [position, at.path].filter(Boolean).join(' ')
}

/** The terminal of this process. */
export function processTerminal(language: Language): Terminal {
  const say = (words: Words): string => words[language]
  const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR
  return {
    language,
    say,
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    note: (text) => {
      process.stderr.write(`${text}\n`)
    },
    problem(problem) {
      const where = placeText(problem)
      const help = problem.help ? ` ${say(problem.help)}` : ''
      process.stderr.write(`${where ? `${where}: ` : ''}${say(problem.message)}${help} [${problem.code}]\n`)
    },
    style: (text, format) => (colour ? styleText(format, text) : text),
    drawsProgress: Boolean(process.stderr.isTTY),
  }
}
