import type { Words } from '@sekisho/logic'
import type { ExitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'

/** What an option takes that is a day; a day that does not exist is refused before the command runs. */
export const DAY = 'YYYY-MM-DD'

/** An option of the command line. `value` names what it takes; without it the option is a switch. */
export interface OptionSpec {
  readonly name: string
  readonly value?: string
  /** The only values it takes, where they are a closed list. */
  readonly choices?: readonly string[]
  readonly help: Words
}

/** The options and operands of one call, checked against their specification. */
export interface Call {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | true | undefined>>
}

/** A command: one file in `commands/`, from which help and completion are made too. */
export interface Command {
  readonly name: string
  readonly summary: Words
  /** Its operands as shown in help, such as `FILE…`. */
  readonly operands: string
  /** The least and greatest number of operands. */
  readonly count: readonly [least: number, most: number]
  readonly options: readonly OptionSpec[]
  run(call: Call, terminal: Terminal): Promise<ExitCode>
}

/** The option as text, when it was given with a value. */
export function textOption(call: Call, name: string): string | undefined {
  const value = call.options[name]
  return typeof value === 'string' ? value : undefined
}
