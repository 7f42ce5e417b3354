/** One of the processes of the server: it answers on the port it is told, until it is told to stop. */
import { ProblemError } from '@sekisho/logic'
import { configOf } from '../platform/config.ts'
import { type Running, startServer } from '../platform/server.ts'
import { type CannotStart, STOP } from './processes.ts'

// A terminal signals all processes at once; the one that started this one says when to stop.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})

const [, , pagesFolder = ''] = process.argv
const starting = start()
process.on('message', async (said) => {
  if (said !== STOP) return
  const running = await starting
  await running.stop()
  process.exit()
})
try {
  await starting
} catch (error) {
  if (!(error instanceof ProblemError)) throw error
  process.send?.({ problems: error.problems } satisfies CannotStart, () => process.exit(1))
}

async function start(): Promise<Running> {
  const read = configOf(process.env)
  if (!read.ok) throw new ProblemError(read.problems)
  return startServer(read.config, pagesFolder)
}
