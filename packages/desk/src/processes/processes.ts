import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Problem } from '@sekisho/logic'
import type { Config } from '../platform/config.ts'
import { listen } from '../platform/listen.ts'

/** What a process is told when it is to stop. */
export const STOP = 'stop'

/** Why a process cannot start: all that it says, and then it ends. */
export interface CannotStart {
  readonly problems: readonly Problem[]
}

/** The processes, or why there are none. */
export type Started =
  | { readonly ok: true; readonly processes: Processes }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Processes that end this often within so many seconds are not started again. */
const MAX_ENDS = { count: 5, seconds: 60 }

/** Memory for what is young, in megabytes: answers die young, and then seldom need to be looked at. */
const YOUNG_MEGABYTES = 32

const ENDED_TOO_OFTEN: Problem = {
  code: 'process-ended',
  at: {},
  message: {
    ja: 'サーバーのプロセスが繰り返し終わるため、止めます。上の記録を開発者に知らせてください。',
    en: 'the processes of the server end again and again, so it stops: report what stands above.',
  },
}

/**
 * The server in several processes that share one port. The process that starts them hands them the connections, and
 * starts another where one ends; it loads nothing else, so that the first page is there soon.
 */
export class Processes {
  readonly port: number
  readonly #settings: Readonly<Record<string, string>>
  readonly #running = new Set<Worker>()
  readonly #listening = new WeakSet<Worker>()
  readonly #onFailure: (problem: Problem) => void
  #ends: readonly number[] = []
  #isStopping = false

  /**
   * Starts them, and is there when the first listens.
   * @param onFailure is told when they end again and again
   */
  static async start(
    config: Config,
    pagesFolder: string,
    onFailure: (problem: Problem) => void,
  ): Promise<Started> {
    const port = await freePort(config)
    if (typeof port !== 'number') return { ok: false, problems: [port] }
    cluster.setupPrimary({
      exec: fileURLToPath(new URL('./process.ts', import.meta.url)),
      args: [pagesFolder],
      execArgv: ['--conditions=source', `--max-semi-space-size=${YOUNG_MEGABYTES}`],
    })
    const processes = new Processes(config, port, onFailure)
    const problems = await processes.#startFirst()
    if (problems.length > 0) return { ok: false, problems }
    for (let nth = 1; nth < config.processes; nth++) processes.#startAnother()
    return { ok: true, processes }
  }

  private constructor(config: Config, port: number, onFailure: (problem: Problem) => void) {
    const { host: HOST, hostNames, threads, lists: LISTS = '', watchLists: WATCH_LISTS = '' } = config
    this.port = port
    this.#settings = {
      HOST,
      PORT: String(port),
      HOST_NAMES: hostNames.join(','),
      THREADS: String(threads),
      LISTS,
      WATCH_LISTS,
    }
    this.#onFailure = onFailure
  }

  /** The ids of the processes that there are now. */
  get pids(): readonly number[] {
    return [...this.#running].flatMap(({ process: { pid } }) => pid ?? [])
  }

  /** Lets what was begun come to its end, then ends every process. */
  async stop(): Promise<void> {
    this.#isStopping = true
    const ended = [...this.#running].map(async (worker) => {
      const exit = once(worker, 'exit')
      // One that is just ending cannot be told, and one that is starting has begun nothing.
      if (this.#listening.has(worker)) worker.send(STOP, () => {})
      else worker.process.kill('SIGKILL')
      await exit
    })
    await Promise.all(ended)
  }

  /** Starts a process and waits until it listens. */
  async #startFirst(): Promise<readonly Problem[]> {
    const worker = cluster.fork(this.#settings)
    const problems = await problemsOf(worker)
    this.#listening.add(worker)
    if (problems.length === 0) this.#keep(worker)
    return problems
  }

  #startAnother(): void {
    const worker = cluster.fork(this.#settings)
    worker.once('listening', () => this.#listening.add(worker))
    this.#keep(worker)
  }

  /** Starts another process when this one ends. */
  #keep(worker: Worker): void {
    this.#running.add(worker)
    worker.on('exit', (code, signal) => {
      this.#running.delete(worker)
      if (this.#isStopping) return
      const how = signal ?? code
      console.error(`プロセスが終わりました（${how}）。 A process of the server ended (${how}).`)
      const since = Date.now() - MAX_ENDS.seconds * 1000
      this.#ends = [...this.#ends.filter((end) => end > since), Date.now()]
      if (this.#ends.length < MAX_ENDS.count) this.#startAnother()
      else this.#onFailure(ENDED_TOO_OFTEN)
    })
  }
}

/** A port that can be listened on, as the settings want it: all processes are to have the same. */
async function freePort(config: Config): Promise<number | Problem> {
  const probe = createServer()
  const port = await listen(probe, config)
  if (typeof port === 'number') await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Why a process cannot start: nothing once it listens. */
function problemsOf(worker: Worker): Promise<readonly Problem[]> {
  return new Promise((resolve) => {
    worker.once('listening', () => resolve([]))
    worker.once('message', ({ problems }: CannotStart) => resolve(problems))
    worker.once('exit', () => resolve([ENDED_TOO_OFTEN]))
  })
}
