import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { post, runProcess } from '../testing/run-server.ts'

const address = runProcess()
const PROGRAM = 'packages/cli/src/sekisho.ts'

/** What the command line prints for a file. */
function assessed(file: string): string {
  const args = ['--conditions=source', PROGRAM, 'assess', file, '--format', 'json']
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64_000_000 }).stdout
}

const FILES = globSync('examples/inward-investment/*.yaml').sort()

test.each(FILES)('%s is answered as on the command line, to the byte', async (file) => {
  // The scalars of YAML as text: the case reader takes them either way.
  const body = JSON.stringify(parse(readFileSync(file, 'utf8'), { schema: 'failsafe' }))
  const response = await post(`${address()}/api/assess`, body)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const text = await response.text()
  expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(assessed(file))
  expect(text).toBe(JSON.stringify(JSON.parse(text)))
})

it('has the files it is tried on', () => {
  expect(FILES.length).toBeGreaterThan(2)
})
