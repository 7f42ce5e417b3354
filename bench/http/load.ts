import autocannon from 'autocannon'
import type { Sent } from './cases.ts'

/** What a load was answered with. */
export interface Load {
  readonly path: string
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly answered: number
  /** Answers that were no 200, and connections that failed. */
  readonly refused: number
  readonly failed: number
  readonly megabytesPerSecond: number
  /** Milliseconds of processor time that asking took, for each answer: it shares the machine with the server. */
  readonly askingEach: number
}

/** Asks for distinct cases over so many connections, for some seconds or so many times, whichever ends first. */
export async function load(
  address: string,
  path: string,
  sent: readonly Sent[],
  bounds: { readonly connections: number; readonly seconds: number; readonly amount?: number },
): Promise<Load> {
  const requests = sent.map(({ body }) => ({
    method: 'POST' as const,
    path,
    body,
    headers: { 'content-type': 'application/json' },
  }))
  let nth = 0
  const before = process.cpuUsage()
  const result = await autocannon({
    url: address,
    connections: bounds.connections,
    duration: bounds.seconds,
    ...(bounds.amount === undefined ? {} : { amount: bounds.amount }),
    requests,
    // Each connection begins elsewhere, so that no case is asked for twice at a time.
    setupClient(client) {
      const from = Math.floor((nth++ * requests.length) / bounds.connections)
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)])
    },
  })
  const { user, system } = process.cpuUsage(before)
  return {
    path,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    answered: result['2xx'],
    refused: result.non2xx,
    failed: result.errors + result.timeouts,
    megabytesPerSecond: result.throughput.average / 1e6,
    askingEach: (user + system) / 1000 / (result['2xx'] + result.non2xx),
  }
}
