import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A piece of TypeScript out of documentation, and where its first line stands. */
export type Example = { readonly file: string; readonly line: number; readonly code: string }

/** Inside the repository, so that packages are found; left out of git. */
const folder = resolve('.examples')

/** Type-checks the examples together, then runs each; what failed, a sentence each. */
export async function exampleFaults(examples: readonly Example[]): Promise<string[]> {
  if (examples.length === 0) return []
  try {
    mkdirSync(folder, { recursive: true })
    const compilerOptions = { types: ['node'], noUnusedLocals: false, noUnusedParameters: false }
    const config = { extends: '../tsconfig.base.json', compilerOptions, include: ['*.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    for (const example of examples) {
      // Empty lines before it: a message about the example names the line in its documentation.
      writeFileSync(pathOf(example), `${'\n'.repeat(example.line - 1)}${example.code}\nexport {}\n`)
    }
    const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], {
      encoding: 'utf8',
    })
    if (tsc.status !== 0) return [`examples in documentation do not type-check:\n${tsc.stdout}${tsc.stderr}`]
    const results = await Promise.all(examples.map(run))
    return results.filter((fault) => fault !== undefined)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function run(example: Example): Promise<string | undefined> {
  try {
    await import(pathToFileURL(pathOf(example)).href)
    return undefined
  } catch (problem) {
    return `${example.file}:${example.line}: the example fails: ${String(problem)}`
  }
}

function pathOf({ file, line }: Example): string {
  return join(folder, `${file.replace(/\.(ts|md)$/, '').replaceAll('/', '-')}-${line}.ts`)
}
