import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'

/** The folder of the built pages. */
export const PAGES = 'packages/web/dist'

/** What the pages are made of. */
const SOURCES = [
  'packages/{web,logic,law,catalogue,client}/package.json',
  'packages/web/*.{ts,html}',
  'packages/web/{public,build}/**/*',
  'packages/{web,logic,law,catalogue,client}/src/**/*',
]

function newest(patterns: readonly string[]): number {
  return Math.max(0, ...globSync(patterns).map((file) => statSync(file).mtimeMs))
}

/** Builds the pages where they are missing or older than what they are made of, and says so. */
export function buildPages(): void {
  if (!existsSync('packages/web/package.json')) return
  const built = `${PAGES}/index.html`
  if (existsSync(built) && statSync(built).mtimeMs >= newest(SOURCES)) return
  console.log('画面を作っています（初回と変更後だけ）… Building the pages (once, and after a change)…')
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build', '-w', '@sekisho/web'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error(
    `${stdout}${stderr}\n画面を作れませんでした。API は使えます。 The pages could not be built; the API can be used.`,
  )
}
