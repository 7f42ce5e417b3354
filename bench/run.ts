/** Runs a benchmark by its subject: `npm run bench -- logic`. The peers are installed apart: `npm ci --prefix bench`. */
import { existsSync, readdirSync } from 'node:fs'

const subjects = readdirSync(new URL('.', import.meta.url)).filter((name) =>
  existsSync(new URL(`${name}/index.ts`, import.meta.url)),
)
const [subject] = process.argv.slice(2)
if (subject === undefined || !subjects.includes(subject)) {
  console.error(`usage: npm run bench -- ${subjects.join(' | ')}`)
  process.exitCode = 2
} else if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.error(
    '先に npm ci --prefix bench で比較相手を入れてください。 First install the peers: npm ci --prefix bench',
  )
  process.exitCode = 2
} else {
  await import(`./${subject}/index.ts`)
}
