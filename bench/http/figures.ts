import { existsSync, readFileSync } from 'node:fs'

/** Ticks of the system's clock a second, as Linux counts processor time. */
const TICKS = 100

/** Megabytes held and milliseconds of processor time taken by processes together. */
export interface Figures {
  readonly megabytes: number
  readonly processor: number
}

/** The figures of a process and all that it started; nothing where the system does not tell. */
export function figuresOf(pid: number | undefined): Figures | null {
  if (!existsSync(`/proc/${pid}/stat`)) return null
  const [, rss = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  // After the name in brackets, the 12th and 13th fields are the time in user and system mode.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  const own = {
    megabytes: Number(rss) / 1024,
    processor: ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS,
  }
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
  return children.map((child) => figuresOf(Number(child))).reduce(added, own) ?? own
}

function added(a: Figures | null, b: Figures | null): Figures | null {
  return a && b ? { megabytes: a.megabytes + b.megabytes, processor: a.processor + b.processor } : (a ?? b)
}
