/** A thread that answers cases. It gets bytes and gives bytes, which are handed over and not copied. */
import { parentPort } from 'node:worker_threads'
import { answer } from './answer.ts'
import type { Answered, Asked } from './pool.ts'

if (parentPort) {
  const port = parentPort
  port.on('message', async ({ reading, body }: Asked) => {
    const reply: Answered = await answer(reading, body)
    port.postMessage(reply, [reply.body.buffer])
  })
}
