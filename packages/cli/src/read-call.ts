import { ProblemError, parseDay } from '@sekisho/logic'
import { type Call, type Command, DAY } from './command.ts'
import { misused } from './usage-messages.ts'

/**
 * Reads the arguments after the command's name: `--name value`, `--name=value`, switches, operands, `--` before
 * operands that begin with a dash.
 * @throws ProblemError when an option is unknown, lacks its value or has an impossible one, or the operands are too few or too many
 */
export function readCall(command: Command, args: readonly string[]): Call {
  const options: Record<string, string | true> = {}
  const operands: string[] = []
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      operands.push(...rest)
      break
    }
    if (!arg.startsWith('--')) {
      operands.push(arg)
      continue
    }
    const [name = '', ...inline] = arg.slice(2).split('=')
    const spec = command.options.find((option) => option.name === name)
    if (!spec) throw new ProblemError([misused('unknown-option', arg, command.name)])
    if (spec.value === undefined) {
      options[name] = true
      continue
    }
    const value = inline.length > 0 ? inline.join('=') : rest.shift()
    if (value === undefined) throw new ProblemError([misused('missing-value', `--${name}`, spec.value)])
    if (spec.choices && !spec.choices.includes(value)) {
      throw new ProblemError([misused('bad-option', `--${name}`, value, spec.choices.join(', '))])
    }
    if (spec.value === DAY && parseDay(value) === null)
      throw new ProblemError([misused('impossible-day', value)])
    options[name] = value
  }
  const [least, most] = command.count
  if (operands.length < least || operands.length > most) {
    throw new ProblemError([misused('wrong-operands', command.name, command.operands)])
  }
  return { operands, options }
}
