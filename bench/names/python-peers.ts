/** Scorers of PyPI, run in the folder that `install-peers.sh` makes. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Python with the peers, where it is installed. */
export const PYTHON = fileURLToPath(new URL('.venv/bin/python', import.meta.url))
const SCRIPTS = ['rapidfuzz_scores.py', 'logic_v2_scores.py']

/** The path of one of the peers' scripts. */
export const scriptPath = (script: string) => fileURLToPath(new URL(`peers/${script}`, import.meta.url))

/** Two names to score, and what kind of party both are, as FollowTheMoney calls it: `Person`, `Company`, `Vessel`. */
export interface PairToScore {
  readonly name1: string
  readonly name2: string
  readonly schema: string
}

/** What one scorer made of all the pairs, in their order. */
export interface PeerScores {
  readonly scorer: string
  /** From 0 to 1. */
  readonly scores: readonly number[]
  /** For all of them, on one core, once Python and its tables are loaded. */
  readonly seconds: number
}

/** What the scorers of PyPI make of pairs of names; nothing where they are not installed. */
export function peerScores(pairs: readonly PairToScore[]): readonly PeerScores[] {
  if (!existsSync(PYTHON)) {
    console.log('rapidfuzz and logic-v2 are left out: install them with bench/names/install-peers.sh')
    return []
  }
  const input = pairs.map(({ name1, name2, schema }) => JSON.stringify([name1, name2, schema])).join('\n')
  return SCRIPTS.flatMap((script) => {
    const { stdout, stderr, status } = spawnSync(PYTHON, [scriptPath(script)], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`)
    const lines = stdout.trim().split('\n')
    return lines.map((line) => JSON.parse(line) as PeerScores) // what our own scripts print
  })
}
