// Serves the API and the pages on one port: `npm start`. The pages are built first where they are older than their
// sources.
import { addressOf, configOf, Processes } from '@sekisho/desk'
import type { Problem } from '@sekisho/logic'
import { buildPages, PAGES } from './build-pages.ts'

const read = configOf(process.env)
if (!read.ok) fail(read.problems)
else {
  buildPages()
  const started = await Processes.start(read.config, PAGES, (problem) => {
    fail([problem])
    stop()
  })
  if (!started.ok) fail(started.problems)
  else {
    const address = addressOf(read.config.host, started.processes.port)
    console.log(`関所は ${address} で開けます（終了は Ctrl+C）。`)
    console.log(`Sekisho is at ${address} (stop it with Ctrl+C).`)
    let isStopping = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        // Who asks twice does not want to wait.
        if (isStopping) process.exit(1)
        isStopping = true
        stop()
      })
    }
  }

  async function stop(): Promise<void> {
    if (started.ok) await started.processes.stop()
  }
}

function fail(problems: readonly Problem[]): void {
  for (const { message } of problems) console.error(`${message.ja}\n${message.en}`)
  process.exitCode = 1
}
