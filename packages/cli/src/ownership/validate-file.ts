import { validateBods } from '@sekisho/ownership/bods'
import { type Call, textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { readBodsFile } from './read-bods-file.ts'

/** Checks a file against the Beneficial Ownership Data Standard; each fault with its path, rule and property. */
export async function validateFile(file: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const text = await readBodsFile(file)
  const faults = [...text.faults, ...(text.faults.length === 0 ? validateBods(text.values) : [])]
  const isValid = faults.every(({ severity }) => severity !== 'error')
  if (textOption(call, 'format') === 'json') {
    const statements = text.values.length
    await terminal.out(
      `${JSON.stringify({ format: 'sekisho-bods-faults/1', file, valid: isValid, statements, faults }, null, 2)}\n`,
    )
    return isValid ? EXIT.done : EXIT.faulty
  }
  for (const { path, rule, property, severity, statementId, message } of faults) {
    const head = terminal.style(
      `${severity}  ${path}  ${rule}  ${property}`,
      severity === 'error' ? 'red' : 'yellow',
    )
    const of = statementId === undefined ? '' : ` (${statementId})`
    await terminal.out(`${head}\n    ${terminal.say(message)}${of}\n`)
  }
  const errors = faults.filter(({ severity }) => severity === 'error').length
  await terminal.out(
    `${terminal.say({
      ja: `記述 ${text.values.length} 件、誤り ${errors} か所、確かめたほうがよいところ ${faults.length - errors} か所`,
      en: `${text.values.length} statements, ${errors} errors, ${faults.length - errors} to look at`,
    })}\n`,
  )
  return isValid ? EXIT.done : EXIT.faulty
}
