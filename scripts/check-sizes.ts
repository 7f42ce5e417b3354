// Checks the sizes that keep the code livable: the longest file, the median and the ninth decile of each package.
import { readFileSync } from 'node:fs'
import { isTest, sourceFiles } from './source-files.ts'

const budget = { longest: 400, median: 80, p90: 300 }

type Size = { readonly file: string; readonly lines: number; readonly documentation: number }

// Tables are data written as TypeScript; their length is the law's. What is generated is not written at all.
const sizes = sourceFiles(['packages/*/**/*.{ts,tsx}', 'scripts/**/*.ts', 'bench/**/*.ts'])
  .filter((file) => !/\/(tables|generated)\//.test(file))
  .map(measure)
const faults: string[] = []

for (const { file, lines, documentation } of sizes) {
  if (lines > budget.longest && documentation < lines / 2) {
    faults.push(`${file}: ${lines} lines, over ${budget.longest} and not mostly documentation; split it`)
  }
}

const source = sizes.filter(({ file }) => !isTest(file))
for (const [part, files] of Map.groupBy(source, ({ file }) =>
  file.replace(/^(packages\/[^/]+|[^/]+).*/, '$1'),
)) {
  const lines = files.map((size) => size.lines).sort((a, b) => a - b)
  const median = at(lines, 0.5)
  const p90 = at(lines, 0.9)
  console.log(
    `sizes: ${part}: ${lines.length} files, median ${median} lines, 9 in 10 under ${p90}, longest ${at(lines, 1)}`,
  )
  if (median > budget.median) faults.push(`${part}: median ${median} lines, over ${budget.median}`)
  if (p90 > budget.p90) faults.push(`${part}: ninth decile ${p90} lines, over ${budget.p90}`)
}

for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1

function measure(file: string): Size {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const documentation = lines.filter((line) => /^\s*(\/\/|\/\*|\*)/.test(line)).length
  return { file, lines: lines.length, documentation }
}

/** The value at a share of the way through sorted numbers; 0 of none. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
