import type { AddressInfo, Server } from 'node:net'
import type { Problem } from '@sekisho/logic'
import type { Config } from './config.ts'

/** Where to listen. */
type Place = Pick<Config, 'host' | 'port' | 'isPortGiven'>

/**
 * Has a server listen where the settings say, or on a free port where none was asked for and the default is not free.
 * @returns the port, or why the port that was asked for, or the address, cannot be listened on
 */
export async function listen(server: Server, { host, port, isPortGiven }: Place): Promise<number | Problem> {
  try {
    return await listenOn(server, host, port)
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE' && !isPortGiven) return listenOn(server, host, 0)
    return cannotListen(host, port, codeOf(error))
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      // A server that listens on a port has such an address.
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function cannotListen(host: string, port: number, code: string): Problem {
  const isTaken = code === 'EADDRINUSE'
  return {
    code: isTaken ? 'port-taken' : 'cannot-listen',
    at: {},
    message: isTaken
      ? {
          ja: `ポート ${port} は使われています。PORT に別の番号を指定するか、指定を外してください。`,
          en: `port ${port} is in use: give another as PORT, or none.`,
        }
      : {
          ja: `${host} のポート ${port} で待ち受けられません（${code}）。HOST と PORT を確かめてください。`,
          en: `cannot listen on ${host}, port ${port} (${code}): check HOST and PORT.`,
        },
  }
}

/** The code of an error of the system. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
