import { existsSync, readFileSync } from 'node:fs'

/** Ticks of the system's clock a second, as Linux counts processor time. */
const TICKS = 100

/** Megabytes a process holds, and milliseconds of processor time it took; nothing where the system does not tell. */
export function figuresOf(pid: number | undefined): { megabytes: number; processor: number } | null {
  if (!existsSync(`/proc/${pid}/stat`)) return null
  const [, rss = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  // After the name in brackets, the 12th and 13th fields are the time in user and system mode.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return {
    megabytes: Number(rss) / 1024,
    processor: ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS,
  }
}
