// Serves the API and the pages on one port: `npm start`. The pages are built first where they are older than their
// sources.
import { addressOf, configOf, Processes } from '@sekisho/desk'
import { type Problem, ProblemError } from '@sekisho/logic'
import { buildPages, PAGES } from './build-pages.ts'

try {
  const config = configOf(process.env)
  buildPages()
  const processes = await Processes.start(config, PAGES, async (problem) => {
    say([problem])
    await processes.stop()
  })
  const address = addressOf(config.host, processes.port)
  console.log(`関所は ${address} で開けます（終了は Ctrl+C）。`)
  console.log(`Sekisho is at ${address} (stop it with Ctrl+C).`)
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      // Who asks twice does not want to wait.
      if (isStopping) process.exit(1)
      isStopping = true
      await processes.stop()
    })
  }
} catch (error) {
  if (!(error instanceof ProblemError)) throw error
  say(error.problems)
}

function say(problems: readonly Problem[]): void {
  for (const { message } of problems) console.error(`${message.ja}\n${message.en}`)
  process.exitCode = 1
}
