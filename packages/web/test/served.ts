import { afterAll, beforeAll } from 'vitest'
import { type Served, serve } from '../../../scripts/serve.ts'

/**
 * Starts what `npm start` starts, on a free port of this machine, for the tests of a file.
 * @param settings of the server, made when it starts
 * @returns the address of a path, once the tests run
 */
export function served(settings?: () => Readonly<Record<string, string>>): {
  readonly address: (path: string) => string
} {
  let server: Served | null = null
  beforeAll(async () => {
    server = await serve(settings && { PROCESSES: '1', ...settings() })
  }, 120_000)
  afterAll(() => server?.stop())
  return { address: (path) => `${server?.address}${path}` }
}
