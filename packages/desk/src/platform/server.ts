import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { ProblemError } from '@sekisho/logic'
import { appOf } from '../app.ts'
import { atOnceOr } from '../threads/at-once.ts'
import { Pool } from '../threads/pool.ts'
import type { Config } from './config.ts'
import { API_HEADERS } from './headers.ts'
import { hostCheck } from './hosts.ts'
import { LIMITS, type Limits, MAX_CONNECTIONS, MAX_HEAD_BYTES } from './limits.ts'
import { codeOf, listen } from './listen.ts'
import { requestProblem } from './messages.ts'
import { loadPages } from './pages.ts'
import type { ProblemStatus } from './problem-document.ts'
import { problemReply, responseOf } from './reply.ts'

/** A server that listens. */
export interface Running {
  readonly port: number
  /** Lets what was begun come to its end, then closes every connection. */
  stop(): Promise<void>
}

/**
 * Starts the server: the API, and the pages of a folder.
 * @throws ProblemError when the port that was asked for, or the address, cannot be listened on
 */
export async function startServer(
  config: Config,
  pagesFolder: string,
  limits: Limits = LIMITS,
): Promise<Running> {
  const pool = new Pool(config.threads, limits)
  const app = appOf({
    answering: atOnceOr(pool),
    ...(config.lists === undefined ? {} : { lists: config.lists }),
    ...(config.watchLists === undefined ? {} : { watchLists: config.watchLists }),
    ...(config.decisions === undefined ? {} : { decisions: config.decisions }),
    pages: loadPages(pagesFolder),
    answersTo: hostCheck(config.host, config.hostNames),
  })
  const listener = getRequestListener(app.fetch, {
    errorHandler: () => responseOf(problemReply(400, [requestProblem('malformed-request')])),
  })
  const options = {
    maxHeaderSize: MAX_HEAD_BYTES,
    headersTimeout: limits.headSeconds * 1000,
    requestTimeout: limits.requestSeconds * 1000,
    keepAliveTimeout: limits.idleSeconds * 1000,
    // How often Node looks for those that are late.
    connectionsCheckingInterval: limits.headSeconds * 200,
  }
  const server = createServer(options, listener)
  server.maxConnections = MAX_CONNECTIONS
  // A client that does not read its answer keeps it in our memory.
  server.setTimeout(limits.stalledSeconds * 1000)
  server.on('clientError', refuse)
  const port = await listen(server, config)
  if (typeof port !== 'number') {
    await pool.close()
    throw new ProblemError([port])
  }
  pool.start()
  return { port, stop: () => stop(server, pool, limits) }
}

const BY_CODE: Readonly<Record<string, ProblemStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Refuses what is no HTTP, or comes too slowly, and closes the connection. */
function refuse(error: Error, socket: Socket): void {
  if (!socket.writable || socket.bytesWritten > 0) {
    socket.destroy()
    return
  }
  const { status, type, body } = problemReply(BY_CODE[codeOf(error)] ?? 400, [
    requestProblem('malformed-request'),
  ])
  const headers = Object.entries({
    ...API_HEADERS,
    'content-type': type,
    'content-length': body.length,
    connection: 'close',
  })
  socket.write(
    `HTTP/1.1 ${status} Refused\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  )
  socket.end(body)
}

async function stop(server: Server, pool: Pool, { stopSeconds }: Limits): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const late = setTimeout(() => server.closeAllConnections(), stopSeconds * 1000)
  server.closeIdleConnections()
  await closed
  clearTimeout(late)
  await pool.close()
}
