// Serves the API and the pages on one port: `npm start`. The pages are built first where they are older than their
// sources.
import { addressOf, configOf, startServer } from '@sekisho/desk'
import { ProblemError } from '@sekisho/logic'
import { buildPages, PAGES } from './build-pages.ts'

try {
  const config = configOf(process.env)
  buildPages()
  const { port, stop } = await startServer(config, PAGES)
  const address = addressOf(config.host, port)
  console.log(`関所は ${address} で開けます（終了は Ctrl+C）。`)
  console.log(`Sekisho is at ${address} (stop it with Ctrl+C).`)
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      // Who asks twice does not want to wait.
      if (isStopping) process.exit(1)
      isStopping = true
      await stop()
    })
  }
} catch (error) {
  if (!(error instanceof ProblemError)) throw error
  for (const { message } of error.problems) console.error(`${message.ja}\n${message.en}`)
  process.exitCode = 1
}
