import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Peer } from '../peer.ts'
import type { Outcome, Sample } from '../sample.ts'

const PYTHON = fileURLToPath(new URL('openfisca-venv/bin/python', import.meta.url))
const SCRIPT = fileURLToPath(new URL('openfisca.py', import.meta.url))

/** OpenFisca-core in a Python process that lives as long as the benchmark; nothing where it was not installed. */
export async function openFisca(samples: readonly Sample[]): Promise<Peer | null> {
  if (!existsSync(PYTHON)) return null
  const file = join(mkdtempSync(join(tmpdir(), 'sekisho-bench-')), 'samples.json')
  writeFileSync(file, JSON.stringify(samples))
  const python = spawn(PYTHON, [SCRIPT, file], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const line = async (): Promise<string> => {
    const next = await lines.next()
    if (next.done === true) throw new Error('OpenFisca ended before it answered')
    return next.value
  }
  python.unref()
  const version = await line()
  return {
    name: 'OpenFisca-core',
    version,
    how: 'Python, vectorised, two-valued, one simulation a day',
    cases: samples.length,
    async run() {
      python.stdin.write('run\n')
      // The script prints the names of outcomes.
      return JSON.parse(await line()) as Outcome[]
    },
    end: () => python.stdin.end(),
  }
}
