import { afterAll, beforeAll } from 'vitest'
import type { Config } from '../platform/config.ts'
import { LIMITS, type Limits } from '../platform/limits.ts'
import { type Running, startServer } from '../platform/server.ts'
import { Processes } from '../processes/processes.ts'

const CONFIG: Config = {
  host: '127.0.0.1',
  port: 0,
  isPortGiven: true,
  hostNames: [],
  processes: 1,
  threads: 1,
}

/**
 * A server on a free port of this machine while the tests of a file run.
 * @returns the address, known once the tests run
 */
export function runServer(pagesFolder = 'no-such-folder', limits: Partial<Limits> = {}): () => string {
  let running: Running | undefined
  beforeAll(async () => {
    running = await startServer(CONFIG, pagesFolder, { ...LIMITS, ...limits })
  })
  afterAll(() => running?.stop())
  return () => `http://127.0.0.1:${running?.port}`
}

/**
 * A server in a process of its own, as it is run: the tests load modules in an order of theirs, which shows in the
 * order of what is published.
 * @returns the address, known once the tests run
 */
export function runProcess(): () => string {
  let running: Processes | undefined
  beforeAll(async () => {
    const started = await Processes.start(CONFIG, 'no-such-folder', () => {})
    if (started.ok) running = started.processes
  }, 60_000)
  afterAll(() => running?.stop(), 60_000)
  return () => `http://127.0.0.1:${running?.port}`
}

/** Sends a body to a path of the API. */
export function post(
  address: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
  })
}
