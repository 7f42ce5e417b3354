// Packs `@sekisho/logic` as it is published, installs it into an empty folder without any network, and uses it there
// from plain JavaScript that was checked against its type declarations.
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const expected = '[["paid"],["free"],["free","paid"]]'
const typescript = resolve('node_modules/typescript/bin/tsc')
const folder = mkdtempSync(join(tmpdir(), 'sekisho-package-'))

try {
  run('npm', ['pack', '--workspace=@sekisho/logic', `--pack-destination=${folder}`])
  const [tarball] = globSync('*.tgz', { cwd: folder })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], folder)
  cpSync('scripts/consumer', folder, { recursive: true })
  run(process.execPath, [typescript, '-p', '.'], folder)
  const printed = run(process.execPath, ['out/consumer.js'], folder).trim()
  if (printed !== expected) throw new Error(`the packed rule set answered ${printed} instead of ${expected}`)
  console.log(`packages: ${tarball} installs alone, has its types, and answers`)
} finally {
  rmSync(folder, { recursive: true })
}

/** Runs a program and gives what it printed; when it fails, everything it said is shown. */
function run(program: string, options: string[], cwd?: string): string {
  try {
    return execFileSync(program, options, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (problem) {
    const { stdout, stderr } = problem as { stdout?: string; stderr?: string } // what execFileSync throws
    console.error(`${stdout ?? ''}${stderr ?? ''}`)
    throw new Error(`${program} ${options.join(' ')} failed`, { cause: problem })
  }
}
