/** A thread that answers cases. It gets bytes and gives bytes, which are handed over and not copied. */
import { parentPort } from 'node:worker_threads'
import { DEFAULT_REGIME, regime } from '@sekisho/law/regimes'
import { ruleSetHash } from '@sekisho/logic'
import { answer } from './answer.ts'
import { type Asked, READY } from './pool.ts'

if (parentPort) {
  const port = parentPort
  port.on('message', async ({ reading, body }: Asked) => {
    const reply = await answer(reading, body)
    port.postMessage(reply, [reply.body.buffer])
  })
  // What every case needs, before the first is given.
  ruleSetHash(await regime(DEFAULT_REGIME))
  port.postMessage(READY)
}
