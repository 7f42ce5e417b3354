import { nearName, ProblemError } from '@sekisho/logic'
import { COMMANDS } from './commands.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { readCall } from './read-call.ts'
import { type Language, processTerminal } from './terminal.ts'
import { misused } from './usage-messages.ts'

/** The language of `--lang`, wherever it stands; Japanese unless it says English. */
function languageOf(args: readonly string[]): Language {
  const place = args.indexOf('--lang')
  return args.includes('--lang=en') || (place >= 0 && args[place + 1] === 'en') ? 'en' : 'ja'
}

/**
 * Runs `sekisho` with the arguments after its name.
 * @returns the exit code; every error a user can cause has been told as a sentence
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const terminal = processTerminal(languageOf(args))
  const isAskedForHelp = args.length === 0 || args.includes('--help')
  const [name = 'help', ...rest] = isAskedForHelp ? ['help', ...args.filter((arg) => arg !== '--help')] : args
  const command = COMMANDS.find((one) => one.name === name)
  if (!command) {
    const names = COMMANDS.map((one) => one.name)
    terminal.problem(misused('unknown-command', name, nearName(name, names)))
    return EXIT.usage
  }
  let call: ReturnType<typeof readCall>
  try {
    call = readCall(command, rest)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    error.problems.forEach(terminal.problem)
    return EXIT.usage
  }
  try {
    return await command.run(call, terminal)
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    error.problems.forEach(terminal.problem)
    return EXIT.faulty
  }
}
