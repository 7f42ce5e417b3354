/** moov-io/watchman with OFAC's own files, asked over HTTP on this machine; on one core, as the others are. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { PartyKind } from '@sekisho/names/lists'

const PROGRAM = fileURLToPath(new URL('../../names/.watchman/watchman', import.meta.url))
const AT = '127.0.0.1:18084'
const KINDS: Readonly<Partial<Record<PartyKind, string>>> = { organisation: 'business' }

interface Answer {
  readonly entities: readonly { readonly sourceID: string; readonly match: number }[] | null
}

export interface Watchman {
  /** The first ten parties, by OFAC's number. */
  readonly search: (query: string, kind: PartyKind) => Promise<readonly { id: string; score: number }[]>
  readonly stop: () => void
}

/**
 * Starts it with the SDN list; nothing where it is not built.
 *
 * @param folder where OFAC's files of the SDN list are
 * @throws where it does not answer within a minute
 */
export async function startWatchman(folder: string): Promise<Watchman | undefined> {
  if (!existsSync(PROGRAM)) {
    console.log('watchman is left out: build it with bench/names/install-watchman.sh, which needs Go')
    return undefined
  }
  const own = mkdtempSync(join(tmpdir(), 'sekisho-watchman-'))
  const settings = join(own, 'settings.yml')
  writeFileSync(
    settings,
    JSON.stringify({
      Watchman: {
        Servers: { BindAddress: AT, AdminAddress: '127.0.0.1:19094' },
        Download: { RefreshInterval: '12h', InitialDataDirectory: folder, IncludedLists: ['us_ofac'] },
      },
    }),
  )
  const env = { ...process.env, APP_CONFIG: settings, GOMAXPROCS: '1' }
  const program = spawn(PROGRAM, { env, stdio: 'ignore' })
  const stop = () => {
    program.kill()
    rmSync(own, { recursive: true })
  }
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(`http://${AT}/v2/listinfo`).catch(() => undefined)
    if (answer?.ok) break
    if (tries === 300 || program.exitCode !== null) {
      stop()
      throw new Error(`watchman does not answer at ${AT}: is that port free?`)
    }
    await wait(200)
  }
  return {
    stop,
    search: async (query, kind) => {
      const asked = new URLSearchParams({ name: query, type: KINDS[kind] ?? kind, limit: '10' })
      const response = await fetch(`http://${AT}/v2/search?${asked}`)
      const { entities } = (await response.json()) as Answer // as its documentation describes it
      return (entities ?? []).map(({ sourceID, match }) => ({ id: sourceID, score: match }))
    },
  }
}
