import { spawnSync } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/** A shown session: a line `$ command`, then all it prints; a line `…` stands for any lines. */
export type Session = { readonly file: string; readonly line: number; readonly code: string }

/**
 * Runs the commands of a session from the root of the repository and compares what they print. A command that fails
 * is expected to when the session shows `[exit N]` after its output.
 */
export function consoleFaults({ file, line, code }: Session): string[] {
  const steps = code.split(/^\$ /m).slice(1)
  if (steps.length === 0) return [`${file}:${line}: the block has no line "$ command"`]
  return steps.flatMap((step) => {
    const [command = '', ...shown] = step.trimEnd().split('\n')
    const printed = run(command)
    if (outputMatches(shown, printed)) return []
    return [`${file}:${line}: "${command}" does not print what stands there, but:\n${printed.join('\n')}`]
  })
}

/** Whether printed lines are those shown, a shown `…` standing for any number of lines. */
export function outputMatches(shown: readonly string[], printed: readonly string[]): boolean {
  const [first, ...rest] = shown
  if (first === undefined) return printed.length === 0
  if (first.trim() === '…')
    return printed.some((_, at) => outputMatches(rest, printed.slice(at))) || rest.length === 0
  return printed[0]?.trimEnd() === first.trimEnd() && outputMatches(rest, printed.slice(1))
}

function run(command: string): string[] {
  const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`
  // `npx` only finds what node_modules/.bin has, and takes half a second for it.
  const { status, stdout } = spawnSync(`${command.replace(/^npx /, '')} 2>&1`, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  })
  const lines = stdout.trimEnd() === '' ? [] : stdout.trimEnd().split('\n')
  return status === 0 ? lines : [...lines, `[exit ${status}]`]
}
