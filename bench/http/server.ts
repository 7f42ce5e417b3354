import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The real server in a process of its own. */
export interface Served {
  readonly address: string
  /** Milliseconds from the start of `npm start`'s program to the first page. */
  readonly started: number
  /** Megabytes it holds, and milliseconds of processor time it took; nothing where the system does not tell. */
  figures(): { readonly megabytes: number; readonly processor: number } | null
  stop(): Promise<void>
}

/** Starts the server as `npm start` does, on a free port of this machine. */
export async function serve(env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const begun = performance.now()
  const program = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=source', program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await addressIn(child)
  await fetch(address)
  return {
    address,
    started: performance.now() - begun,
    figures: () => figuresOf(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function addressIn({ stdout }: ChildProcess): Promise<string> {
  let said = ''
  for await (const chunk of stdout ?? []) {
    said += String(chunk)
    const [, port] = /http:\/\/localhost:(\d+)\//.exec(said) ?? []
    if (port !== undefined) return `http://127.0.0.1:${port}`
  }
  throw new Error(`サーバーが始まりません。 The server did not start: ${said}`)
}

/** Ticks of the system's clock a second, as Linux counts processor time. */
const TICKS = 100

function figuresOf(pid: number | undefined) {
  if (!existsSync(`/proc/${pid}/stat`)) return null
  const [, rss = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  // After the name in brackets, the 12th and 13th fields are the time in user and system mode.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return {
    megabytes: Number(rss) / 1024,
    processor: ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS,
  }
}
