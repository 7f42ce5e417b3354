import { ProblemError } from '@sekisho/logic'
import type { Call, Command } from './command.ts'
import type { ExitCode } from './exit-code.ts'
import type { Terminal } from './terminal.ts'
import { misused } from './usage-messages.ts'

export type Task = (operands: readonly string[], call: Call, terminal: Terminal) => Promise<ExitCode>

/** The tasks of a command by their names: how many operands each takes, and where it is done, loaded when asked for. */
export type Tasks = Readonly<
  Record<string, { readonly count: readonly [least: number, most: number]; load(): Promise<Task> }>
>

/**
 * Runs the task that the first operand names.
 * @throws ProblemError when there is no such task, or its operands are too few or too many
 */
export async function runTask(
  tasks: Tasks,
  { name, operands }: Pick<Command, 'name' | 'operands'>,
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const [asked = '', ...rest] = call.operands
  const task = Object.hasOwn(tasks, asked) ? tasks[asked] : undefined
  const [least, most] = task?.count ?? [0, 0]
  if (!task || rest.length < least || rest.length > most)
    throw new ProblemError([misused('wrong-operands', name, operands)])
  const run = await task.load()
  return run(rest, call, terminal)
}
