// Runs what the documentation shows: fenced `ts` blocks of docstrings and of the rule language's README, and the
// commands in fenced `console` blocks of `examples/`, whose output must be what stands there.
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fencedBlocks } from './markdown.ts'
import { consoleFaults } from './run-console.ts'
import { type Example, exampleFaults } from './run-example.ts'
import { serve } from './serve.ts'
import { isTest, sourceFiles } from './source-files.ts'

const documented = sourceFiles(['packages/*/src/**/*.ts', 'packages/logic/README.md']).filter(
  (file) => !isTest(file),
)
const examples: Example[] = documented.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  // A docstring's text begins after its star; lines stay where they are.
  const plain = file.endsWith('.ts') ? text.replace(/^ *\* ?/gm, '') : text
  return fencedBlocks(plain, 'ts').map((block) => ({ file, ...block }))
})
const faults = await exampleFaults(examples)

// A server for the commands that ask one: they find its address in the environment.
const server = await serve()
process.env.SEKISHO = server.address
// A folder for the watch-lists that the examples import, gone afterwards.
process.env.SEKISHO_WATCH_LISTS = mkdtempSync(join(tmpdir(), 'sekisho-examples-'))
let commands = 0
for (const folder of globSync('examples/*/').sort()) {
  const readme = `${folder}/README.md`
  const blocks = existsSync(readme) ? fencedBlocks(readFileSync(readme, 'utf8'), 'console') : []
  if (blocks.length === 0)
    faults.push(`${folder}: has no README.md with a \`\`\`console block that shows its use`)
  for (const block of blocks) {
    commands += 1
    faults.push(...consoleFaults({ file: readme, ...block }))
  }
}
await server.stop()
rmSync(process.env.SEKISHO_WATCH_LISTS, { recursive: true })

for (const fault of faults) console.error(fault)
console.log(`examples: ${examples.length} in docstrings, ${commands} commands, ${faults.length} faults`)
if (faults.length > 0) process.exitCode = 1
