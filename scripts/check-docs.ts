// Checks the documentation against the repository: links lead somewhere, the table of packages is the folders that
// exist, the commands that are quoted exist, every decision says its states.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brokenLinks, quotedScripts } from './markdown.ts'

const documents = globSync('**/*.md', { exclude: ['**/node_modules/**', '**/dist/**'] }).sort()
const faults: string[] = []

for (const document of documents) {
  const text = readFileSync(document, 'utf8')
  const lead = (path: string) => existsSync(join(dirname(document), path))
  for (const link of brokenLinks(text, lead)) {
    faults.push(`${document}:${link.line}: the link to ${link.target} leads nowhere`)
  }
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> } // ours
  for (const [path] of text.matchAll(/\bexamples\/[\w./-]+\.\w+/g)) {
    if (!existsSync(path)) faults.push(`${document}: names ${path}, which does not exist`)
  }
  for (const name of quotedScripts(text)) {
    if (!(name in scripts))
      faults.push(`${document}: quotes "npm run ${name}", which package.json does not have`)
  }
}

const inTable = [...readFileSync('README.md', 'utf8').matchAll(/^\| \[`packages\/([^`]+)`\]/gm)].map(
  (row) => row[1],
)
const folders = globSync('packages/*')
  .filter((path) => statSync(path).isDirectory())
  .map((path) => path.slice(9))
for (const folder of folders) {
  if (!inTable.includes(folder)) faults.push(`README.md: the table of packages lacks packages/${folder}`)
}
for (const name of inTable) {
  if (!folders.includes(String(name)))
    faults.push(`README.md: packages/${name} is in the table but does not exist`)
}

for (const decision of documents.filter((path) => /^docs\/decisions\/\d/.test(path))) {
  const text = readFileSync(decision, 'utf8')
  for (const state of ['decided', 'built']) {
    if (!new RegExp(`^- ${state}: \\S`, 'm').test(text))
      faults.push(`${decision}: has no line "- ${state}: ..."`)
  }
}

for (const fault of faults) console.error(fault)
console.log(`docs: ${documents.length} documents, ${faults.length} faults`)
if (faults.length > 0) process.exitCode = 1
