import { Worker } from 'node:worker_threads'
import { ANSWER_SECONDS, MAX_HELD_BYTES, MAX_WAITING, THREAD_MEGABYTES } from '../platform/limits.ts'
import { requestProblem } from '../platform/messages.ts'
import { problemReply, type Reply } from '../platform/reply.ts'
import type { ReadingName } from './readings.ts'

/** What a thread is asked: a reading of the case that was sent. */
export interface Asked {
  readonly reading: ReadingName
  readonly body: Uint8Array<ArrayBuffer>
}

export type Answered = Reply

/** Who answers cases. */
export interface Answering {
  ask(reading: ReadingName, body: Uint8Array<ArrayBuffer>): Promise<Reply>
}

interface Job extends Asked {
  readonly resolve: (reply: Reply) => void
}

/** A thread and the case it is at work on. */
interface Desk {
  readonly worker: Worker
  job: Job | null
  timer: NodeJS.Timeout | undefined
}

/**
 * Threads that answer cases, so that a large case delays nobody else and every core is used. A thread is started when
 * a case waits and all others are at work; one that takes too long or too much memory is ended.
 */
export class Pool implements Answering {
  readonly #most: number
  readonly #desks = new Set<Desk>()
  readonly #waiting: Job[] = []
  #waitingBytes = 0

  /** @param most how many threads at most */
  constructor(most: number) {
    this.#most = most
    this.#start()
  }

  /** The reply to a case: its reading, or a problem document, also where there is no room or no time for it. */
  ask(reading: ReadingName, body: Uint8Array<ArrayBuffer>): Promise<Reply> {
    if (this.#waiting.length >= MAX_WAITING || this.#waitingBytes + body.length > MAX_HELD_BYTES)
      return Promise.resolve(problemReply(503, [requestProblem('too-busy')]))
    return new Promise((resolve) => {
      this.#waiting.push({ reading, body, resolve })
      this.#waitingBytes += body.length
      this.#next()
    })
  }

  /** Ends every thread; what was waiting is refused. */
  async close(): Promise<void> {
    for (const { resolve } of this.#waiting.splice(0))
      resolve(problemReply(503, [requestProblem('too-busy')]))
    await Promise.all([...this.#desks].map(({ worker }) => worker.terminate()))
  }

  #start(): Desk {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      execArgv: ['--conditions=source'],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    })
    const desk: Desk = { worker, job: null, timer: undefined }
    this.#desks.add(desk)
    worker.on('message', (reply: Answered) => {
      this.#finish(desk, reply)
      this.#next()
    })
    // An error is followed by the exit: out of memory, most likely.
    worker.on('error', (error) => console.error(error))
    worker.on('exit', () => {
      this.#desks.delete(desk)
      this.#finish(desk, tooMuch())
      if (this.#waiting.length > 0) this.#next()
    })
    return desk
  }

  #finish(desk: Desk, reply: Reply): void {
    clearTimeout(desk.timer)
    const { job } = desk
    desk.job = null
    job?.resolve(reply)
  }

  #next(): void {
    const free = [...this.#desks].find(({ job }) => job === null)
    const desk = free ?? (this.#desks.size < this.#most ? this.#start() : undefined)
    const job = desk && this.#waiting.shift()
    if (!desk || !job) return
    this.#waitingBytes -= job.body.length
    desk.job = job
    desk.timer = setTimeout(() => desk.worker.terminate(), ANSWER_SECONDS * 1000)
    const { reading, body } = job
    desk.worker.postMessage({ reading, body } satisfies Asked, [body.buffer])
  }
}

function tooMuch(): Reply {
  return problemReply(503, [requestProblem('too-much-work', String(ANSWER_SECONDS))])
}
