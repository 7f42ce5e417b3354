import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { settings } from '../testing/settings.ts'
import { addressOf, configOf } from './config.ts'
import { hostCheck } from './hosts.ts'
import { startServer } from './server.ts'

const other = createServer()
let taken = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  taken = (other.address() as AddressInfo).port // it listens on a port
})
afterAll(() => other.close())

it('listens on this machine only unless told otherwise', () => {
  expect(settings({})).toMatchObject({ host: '127.0.0.1', port: 3000, isPortGiven: false, hostNames: [] })
  const env = {
    HOST: '0.0.0.0',
    PORT: '80',
    HOST_NAMES: 'a.example, B.example',
    PROCESSES: '4',
    THREADS: '3',
  }
  expect(settings(env)).toEqual({
    host: '0.0.0.0',
    port: 80,
    isPortGiven: true,
    hostNames: ['a.example', 'b.example'],
    processes: 4,
    threads: 3,
  })
})

test.each([
  { PORT: '65536' },
  { PORT: '-1' },
  { PORT: 'http' },
  { PORT: '3e3' },
  { THREADS: '0' },
  { PROCESSES: '1e3' },
])('%j is a setting that cannot be used', (env) => {
  expect(configOf(env)).toMatchObject({ ok: false, problems: [{ code: 'bad-setting' }] })
})

it('takes a free port where the default is not free', async () => {
  const config = { ...settings({ THREADS: '1' }), port: taken }
  const running = await startServer(config, 'no-such-folder')
  expect(running.port).not.toBe(taken)
  await running.stop()
})

it('says so where the port that was asked for is not free', async () => {
  const config = settings({ PORT: String(taken), THREADS: '1' })
  await expect(startServer(config, 'no-such-folder')).rejects.toMatchObject({
    problems: [{ code: 'port-taken', message: { ja: expect.stringContaining(String(taken)) } }],
  })
})

test.each([
  ['127.0.0.1', 'http://localhost:1/'],
  ['::1', 'http://localhost:1/'],
  ['0.0.0.0', 'http://localhost:1/'],
  ['192.0.2.1', 'http://192.0.2.1:1/'],
  ['2001:db8::1', 'http://[2001:db8::1]:1/'],
])('what listens on %s is opened at %s', (host, address) => {
  expect(addressOf(host, 1)).toBe(address)
})

test.each([
  ['127.0.0.1', [], 'localhost:3000', true],
  ['127.0.0.1', [], '127.0.0.1', true],
  ['127.0.0.1', [], '[::1]:3000', true],
  ['127.0.0.1', [], 'evil.example', false],
  ['127.0.0.1', [], '127.0.0.1.evil.example', false],
  ['127.0.0.1', [], '', false],
  ['127.0.0.1', ['desk.example'], 'Desk.example', true],
  ['0.0.0.0', [], 'any.example', true],
  ['0.0.0.0', ['desk.example'], 'any.example', false],
])('on %s with %j a request for %j is answered: %j', (host, names, header, isAnswered) => {
  expect(hostCheck(host, names)(header)).toBe(isAnswered)
})
