import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const PYTHON = fileURLToPath(new URL('.venv/bin/python', import.meta.url))
const SCRIPT = fileURLToPath(new URL('peers/rapidfuzz_scores.py', import.meta.url))

/** What rapidfuzz scores pairs of names, by scorer; nothing where it is not installed. */
export function rapidfuzzScores(
  pairs: readonly { readonly name1: string; readonly name2: string }[],
): ReadonlyMap<string, readonly number[]> {
  const scores = new Map<string, number[]>()
  if (!existsSync(PYTHON)) {
    console.log('rapidfuzz is left out: install it with bench/names/install-peers.sh')
    return scores
  }
  const input = pairs.map(({ name1, name2 }) => JSON.stringify([name1, name2])).join('\n')
  const { stdout, stderr, status } = spawnSync(PYTHON, [SCRIPT], { input, encoding: 'utf8', maxBuffer: 1e9 })
  if (status !== 0) throw new Error(`rapidfuzz_scores.py failed: ${stderr}`)
  for (const line of stdout.trim().split('\n'))
    for (const [scorer, score] of Object.entries(JSON.parse(line) as Record<string, number>)) {
      const list = scores.get(scorer) ?? [] // what the script prints
      list.push(score)
      scores.set(scorer, list)
    }
  return scores
}
