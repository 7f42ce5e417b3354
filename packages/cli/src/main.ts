import { nearName, ProblemError } from '@sekisho/logic'
import { COMMANDS } from './commands.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { PROGRAM } from './program.ts'
import { readCall } from './read-call.ts'
import { type Language, processTerminal } from './terminal.ts'
import { misused } from './usage-messages.ts'

/** The language of `--lang`, wherever it stands; Japanese unless it says English. */
function languageOf(args: readonly string[]): Language {
  const place = args.indexOf('--lang')
  return args.includes('--lang=en') || (place >= 0 && args[place + 1] === 'en') ? 'en' : 'ja'
}

/** `--lang` may stand before the command too. */
function commandFirst(args: readonly string[]): readonly string[] {
  const taken = args[0] === '--lang' ? 2 : args[0]?.startsWith('--lang=') ? 1 : 0
  return [...args.slice(taken), ...args.slice(0, taken)]
}

/**
 * Runs `sekisho` with the arguments after its name.
 * @returns the exit code; every error a user can cause has been told as a sentence
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const terminal = processTerminal(languageOf(args))
  const isHelp = (arg: string) => arg === '--help' || arg === '-h'
  const [name = 'help', ...rest] = commandFirst(
    args.some(isHelp) ? ['help', ...args.filter((arg) => !isHelp(arg))] : args,
  )
  if (name === '--version') {
    await terminal.out(`${PROGRAM}\n`)
    return EXIT.done
  }
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
