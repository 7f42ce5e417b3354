// Packs the public packages as they are published, installs each into an empty folder without any network, and uses it
// there from plain JavaScript that was checked against its type declarations.
import { execFileSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dependenciesOf } from './dependencies-of.ts'

/** A published package, what it is installed with, and what its consumer in `scripts/consumer` prints. */
type Published = { readonly name: string; readonly beside: readonly string[]; readonly expected: string }

const published: readonly Published[] = [
  { name: 'logic', beside: [], expected: '[["paid"],["free"],["free","paid"]]' },
  // What the registry would give is taken from node_modules instead.
  {
    name: 'law',
    beside: ['logic', ...dependenciesOf('packages/law')],
    expected: '["jp/inward-investment",["none"],"cybersecurity","Act art. 26(2)(iii)","2024-05-03"]',
  },
]
const typescript = resolve('node_modules/typescript/bin/tsc')
const folder = mkdtempSync(join(tmpdir(), 'sekisho-package-'))

try {
  run('npm', [
    'pack',
    ...published.map(({ name }) => `--workspace=@sekisho/${name}`),
    `--pack-destination=${folder}`,
  ])
  for (const { name, beside, expected } of published) {
    const empty = join(folder, name)
    mkdirSync(empty)
    writeFileSync(join(empty, 'package.json'), '{ "private": true, "type": "module" }')
    const given = [name, ...beside].map((one) =>
      one.startsWith('node_modules') ? resolve(one) : tarballOf(one),
    )
    const alone = ['--offline', '--install-links', '--ignore-scripts', '--no-audit', '--no-fund']
    run('npm', ['install', ...alone, ...given], empty)
    cpSync('scripts/consumer/tsconfig.json', join(empty, 'tsconfig.json'))
    cpSync(`scripts/consumer/${name}.ts`, join(empty, 'consumer.ts'))
    run(process.execPath, [typescript, '-p', '.'], empty)
    const printed = run(process.execPath, ['out/consumer.js'], empty).trim()
    if (printed !== expected) throw new Error(`the packed ${name} answered ${printed} instead of ${expected}`)
    console.log(`packages: @sekisho/${name} installs alone, has its types, and answers`)
  }
} finally {
  rmSync(folder, { recursive: true })
}

function tarballOf(name: string): string {
  const [tarball] = globSync(`sekisho-${name}-*.tgz`, { cwd: folder })
  if (tarball === undefined) throw new Error(`npm pack made no tarball of @sekisho/${name}`)
  return join(folder, tarball)
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
