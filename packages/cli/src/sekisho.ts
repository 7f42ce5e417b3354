#!/usr/bin/env -S node --conditions=source
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { EXIT } from './exit-code.ts'

// Compiled code is kept between runs, beside the packages and not where others of the machine can write: half the start.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/sekisho', import.meta.url)))

// A reader that has seen enough (`sekisho … | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done)
  throw error
})

try {
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(
    `Sekisho の内部で誤りが起きました。入力と次の内容を添えて報告してください。\nAn error inside Sekisho: please report it with your input and what follows.\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = EXIT.internal
}
