import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../sekisho.ts', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the real program in a process of its own, as a user's shell would. */
export function runSekisho(
  args: readonly string[],
  { input = '', cwd }: { input?: string; cwd?: string } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=source', PROGRAM, ...args], {
    encoding: 'utf8',
    input,
    ...(cwd === undefined ? {} : { cwd }),
    maxBuffer: 64_000_000,
  })
  return { code: status, out: stdout, err: stderr }
}
