import { availableParallelism } from 'node:os'
import type { Problem, Words } from '@sekisho/logic'
import { isLoopback } from './hosts.ts'

/** How a server is run; all of it may be left to what holds by default. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Was the port asked for? Else a free one is taken when it is not free. */
  readonly isPortGiven: boolean
  /** Names it also answers to, such as that of a proxy before it. */
  readonly hostNames: readonly string[]
  /** The folder of imported control lists; without it what is modelled is searched. */
  readonly lists?: string
  /** The folder of imported watch-lists; without it nobody is screened. */
  readonly watchLists?: string
  /** The file of decisions about hits; without it none can be made. */
  readonly decisions?: string
  /** Processes that answer, each on a core of its own where there are enough. */
  readonly processes: number
  /** Threads of each process that answer large cases, at most. */
  readonly threads: number
}

/** The settings, or everything that is wrong with them. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const DEFAULT_PORT = 3000

/** One is for a case that takes long, the other for those that would wait behind it. */
const DEFAULT_THREADS = 2

function wrong(name: string, value: string, ja: string, en: string): Problem {
  const message: Words = {
    ja: `${name}=${value} は使えません。${ja}`,
    en: `${name}=${value} cannot be used: ${en}`,
  }
  return { code: 'bad-setting', at: {}, message }
}

/**
 * The settings in the environment: `HOST`, `PORT`, `HOST_NAMES` (separated by commas), `PROCESSES`, `THREADS`,
 * `LISTS` (the folder of `sekisho catalogue import`), `WATCH_LISTS` (that of `sekisho lists import`),
 * `SCREENING_DECISIONS` (the file of `sekisho decide`).
 */
export function configOf(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const { HOST: host = '', PORT: port = '', HOST_NAMES: names = '' } = env
  const problems: Problem[] = []
  if (port !== '' && !(/^\d{1,5}$/.test(port) && Number(port) < 65_536))
    problems.push(
      wrong('PORT', port, '0 から 65535 までの数にしてください。', 'write a number from 0 to 65535.'),
    )
  const {
    PROCESSES: processes = '',
    THREADS: threads = '',
    LISTS: lists = '',
    WATCH_LISTS: watchLists = '',
    SCREENING_DECISIONS: decisions = '',
  } = env
  for (const [name, count] of Object.entries({ PROCESSES: processes, THREADS: threads }))
    if (count !== '' && !/^[1-9]\d{0,2}$/.test(count))
      problems.push(
        wrong(name, count, '1 から 999 までの数にしてください。', 'write a number from 1 to 999.'),
      )
  if (problems.length > 0) return { ok: false, problems }
  const config = {
    host: host === '' ? '127.0.0.1' : host,
    port: port === '' ? DEFAULT_PORT : Number(port),
    isPortGiven: port !== '',
    hostNames: names
      .split(',')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
    ...(lists === '' ? {} : { lists }),
    ...(watchLists === '' ? {} : { watchLists }),
    ...(decisions === '' ? {} : { decisions }),
    processes: processes === '' ? availableParallelism() : Number(processes),
    threads: threads === '' ? DEFAULT_THREADS : Number(threads),
  }
  return { ok: true, config }
}

/** The address to open in a browser. */
export function addressOf(host: string, port: number): string {
  const name = isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}
