import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The real server in a process of its own, on a free port of this machine. */
export interface Served {
  readonly address: string
  readonly pid: number | undefined
  /** Milliseconds from its start to the first page. */
  readonly started: number
  stop(): Promise<void>
}

/**
 * Starts the server as `npm start` does.
 * @param settings of the server; unless told it is one process, which is enough where nothing is timed
 */
export async function serve(
  settings: Readonly<Record<string, string>> = { PROCESSES: '1' },
): Promise<Served> {
  const begun = performance.now()
  const program = fileURLToPath(new URL('start.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=source', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressIn(child)
  await fetch(address)
  const started = performance.now() - begun
  return {
    address,
    pid: child.pid,
    started,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function addressIn({ stdout }: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    said += String(chunk)
    const [, port] = /http:\/\/localhost:(\d+)\//.exec(said) ?? []
    if (port !== undefined) return `http://127.0.0.1:${port}`
  }
  throw new Error(`サーバーが始まりません。 The server did not start: ${said}`)
}
