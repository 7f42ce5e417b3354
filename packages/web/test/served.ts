import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * Starts what `npm start` starts, on a free port of this machine, for the tests of a file.
 * @returns the address, once the tests run
 */
export function served(): { readonly address: (path: string) => string } {
  let server: ChildProcess | null = null
  let origin = ''
  beforeAll(async () => {
    const started = spawn(process.execPath, ['--conditions=source', 'scripts/start.ts'], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    server = started
    origin = await new Promise<string>((resolve, reject) => {
      started.once('exit', (code) =>
        reject(new Error(`the server ended with ${code} before it had an address`)),
      )
      started.stdout.setEncoding('utf8').on('data', (text: string) => {
        const found = /http:\/\/[\w.]+:\d+/.exec(text)?.[0]
        if (found) resolve(found)
      })
    })
  }, 120_000)
  afterAll(() => {
    server?.kill('SIGTERM')
  })
  return { address: (path) => `${origin}${path}` }
}
