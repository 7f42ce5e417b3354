// Checks the directions of imports: the arrows between packages, regimes apart from each other, no circles.
import { findCycle } from './find-cycle.ts'
import { findImports } from './find-imports.ts'
import { importFault } from './import-fault.ts'
import { sourceFiles } from './source-files.ts'

const files = sourceFiles(['packages/**/*.{ts,tsx}', 'scripts/**/*.ts', 'bench/**/*.ts'])
const imports = files.flatMap(findImports)
const faults = imports.flatMap((found) => {
  const fault = importFault(found)
  return fault === undefined ? [] : [`${found.file}:${found.line}: ${fault}`]
})
const circle = findCycle(imports)
if (circle) faults.push(`files import each other in a circle: ${circle.join(' -> ')}`)

for (const fault of faults) console.error(fault)
console.log(`imports: ${imports.length} in ${files.length} files, ${faults.length} against the arrows`)
if (faults.length > 0) process.exitCode = 1
