import { Worker } from 'node:worker_threads'
import { type Limits, MAX_HELD_BYTES, THREAD_MEGABYTES } from '../platform/limits.ts'
import { requestProblem } from '../platform/messages.ts'
import { problemReply, type Reply } from '../platform/reply.ts'
import type { ReadingName } from './readings.ts'
import type { TaskName } from './tasks.ts'

/** What a thread can be asked: a reading of a case, or a task with a body of its own. */
export type Work = ReadingName | TaskName

/** What a thread is asked, and the body that was sent. */
export interface Asked {
  readonly reading: Work
  readonly body: Uint8Array<ArrayBuffer>
}

/** What a thread says when it can be asked; after that it says replies. */
export const READY = 'ready'

/** Who answers cases. */
export interface Answering {
  ask(reading: Work, body: Uint8Array<ArrayBuffer>): Promise<Reply>
}

interface Job extends Asked {
  readonly resolve: (reply: Reply) => void
}

/** A thread: starting, free, or at work on a case. */
interface Seat {
  readonly worker: Worker
  state: 'starting' | 'free' | Job
  timer?: NodeJS.Timeout
}

/**
 * Threads that answer cases, so that a large case delays nobody else and every core is used. A thread is started when
 * a case waits and all others are at work; one that takes too long or too much memory is ended.
 */
export class Pool implements Answering {
  readonly #most: number
  readonly #limits: Limits
  readonly #seats = new Set<Seat>()
  readonly #waiting: Job[] = []
  #waitingBytes = 0
  #isClosed = false

  /** @param most how many threads at most */
  constructor(most: number, limits: Limits) {
    this.#most = most
    this.#limits = limits
  }

  /** Starts the first thread, so that the first case need not wait for it. */
  start(): void {
    if (!this.#isClosed && this.#seats.size === 0) this.#start()
  }

  /** The reply to a case: its reading, or a problem document, also where there is no room or no time for it. */
  ask(reading: Work, body: Uint8Array<ArrayBuffer>): Promise<Reply> {
    const isFull =
      this.#waiting.length >= this.#limits.waiting || this.#waitingBytes + body.length > MAX_HELD_BYTES
    if (isFull || this.#isClosed) return Promise.resolve(problemReply(503, [requestProblem('too-busy')]))
    return new Promise((resolve) => {
      this.#waiting.push({ reading, body, resolve })
      this.#waitingBytes += body.length
      this.#next()
    })
  }

  /** Ends every thread; what was waiting is refused. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#refuseWaiting(problemReply(503, [requestProblem('too-busy')]))
    await Promise.all([...this.#seats].map(({ worker }) => worker.terminate()))
  }

  #refuseWaiting(reply: Reply): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve(reply)
    this.#waitingBytes = 0
  }

  #start(): void {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      execArgv: ['--conditions=source'],
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    })
    const seat: Seat = { worker, state: 'starting' }
    this.#seats.add(seat)
    worker.on('message', (said: typeof READY | Reply) => {
      if (said !== READY) this.#finish(seat, said)
      seat.state = 'free'
      this.#next()
    })
    // An error is followed by the exit: out of memory, most likely.
    worker.on('error', (error) => console.error(String(error)))
    worker.on('exit', () => this.#ended(seat))
  }

  #finish({ state, timer }: Seat, reply: Reply): void {
    clearTimeout(timer)
    if (typeof state === 'object') state.resolve(reply)
  }

  #ended(seat: Seat): void {
    this.#seats.delete(seat)
    const { answerSeconds } = this.#limits
    this.#finish(seat, problemReply(503, [requestProblem('too-much-work', String(answerSeconds))]))
    // A thread that cannot even start would be started for ever.
    if (seat.state === 'starting') this.#refuseWaiting(problemReply(500, [requestProblem('internal')]))
    else if (!this.#isClosed && this.#seats.size === 0) this.#start()
  }

  #next(): void {
    if (this.#waiting.length === 0) return
    const seats = [...this.#seats]
    const free = seats.find(({ state }) => state === 'free')
    if (!free) {
      const isStarting = seats.some(({ state }) => state === 'starting')
      if (!isStarting && seats.length < this.#most) this.#start()
      return
    }
    const job = this.#waiting.shift()
    if (!job) return
    this.#waitingBytes -= job.body.length
    free.state = job
    free.timer = setTimeout(() => free.worker.terminate(), this.#limits.answerSeconds * 1000)
    const { reading, body } = job
    free.worker.postMessage({ reading, body } satisfies Asked, [body.buffer])
    this.#next()
  }
}
