import type { Problem } from '@sekisho/logic'
import { afterEach, expect, it, vi } from 'vitest'
import { post } from '../testing/run-server.ts'
import { settings } from '../testing/settings.ts'
import { Processes } from './processes.ts'

let processes: Processes | undefined
afterEach(() => processes?.stop(), 60_000)
vi.setConfig({ testTimeout: 180_000 })

const CONFIG = settings({ PROCESSES: '2', THREADS: '1', PORT: '0' })

async function started(onFailure: (problem: Problem) => void = () => {}): Promise<string> {
  const result = await Processes.start(CONFIG, 'no-such-folder', onFailure)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  processes = result.processes
  return `http://127.0.0.1:${processes.port}/api/assess`
}

/** A process loads all of the law before it listens, which takes a while on a busy machine. */
const PATIENT = { timeout: 60_000 }

const pids = () => processes?.pids ?? []

it('answers on one port from several processes, and on none once it is stopped', async () => {
  const address = await started()
  expect(new Set(pids()).size).toBe(2)
  const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await post(address, '{}')).status))
  expect(statuses).toEqual([200, 200, 200, 200])
  await processes?.stop()
  await expect(post(address, '{}')).rejects.toThrow()
})

it('starts another process where one ends, on the same port', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const address = await started()
  const [first = 0] = pids()
  process.kill(first, 'SIGKILL')
  await expect.poll(() => pids().length === 2 && !pids().includes(first), PATIENT).toBe(true)
  // While none listens, a connection is refused.
  await expect.poll(() => post(address, '{}').then(({ status }) => status, String), PATIENT).toBe(200)
  expect(said).toHaveBeenCalledWith(expect.stringContaining('SIGKILL'))
})

it('stops where processes end again and again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const failed = Promise.withResolvers<Problem>()
  await started(failed.resolve)
  const ending = setInterval(() => {
    for (const pid of pids()) process.kill(pid, 'SIGKILL')
  }, 50)
  expect(await failed.promise).toMatchObject({ code: 'process-ended' })
  clearInterval(ending)
})

it('says so where the port that was asked for is not free', async () => {
  const address = await started()
  const { ok } = await Processes.start({ ...CONFIG, port: Number(new URL(address).port) }, 'none', () => {})
  expect(ok).toBe(false)
})
