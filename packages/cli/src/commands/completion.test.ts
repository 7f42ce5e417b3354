import { spawnSync } from 'node:child_process'
import { REGIME_IDS } from '@sekisho/law/regimes'
import { expect, it } from 'vitest'
import { runSekisho } from '../testing/run-sekisho.ts'

const { out: script } = runSekisho(['completion', 'bash'])

/** What bash offers for the last word of a line, with the script loaded as a user loads it. */
function offered(...words: readonly string[]): readonly string[] {
  const program = `${script}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _sekisho; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', program, 'bash', 'sekisho', ...words], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter(Boolean)
}

it('offers commands, options, closed values, regimes and files, each where it can stand', () => {
  expect(offered('as')).toEqual(['assess', 'ask'])
  expect(offered('timeline', '--format', '')).toEqual(['text', 'json'])
  expect(offered('assess', '--format', 'h')).toEqual(['html'])
  expect(offered('assess', '--on', '')).toEqual([])
  expect(offered('check', '--regime', 'jp')).toEqual([...REGIME_IDS])
  expect(offered('completion', '')).toEqual(['bash', 'zsh'])
  expect(offered('assess', 'package-lock')).toEqual(['package-lock.json'])
  expect(runSekisho(['completion', 'fish'])).toMatchObject({ code: 2, out: '' })
})
