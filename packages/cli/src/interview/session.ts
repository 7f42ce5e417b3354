import { rename, writeFile } from 'node:fs/promises'
import { type Case, EMPTY_CASE, ProblemError, type RuleSet, writeCase } from '@sekisho/logic'
import { stringify } from 'yaml'
import { oneCase } from '../one-case.ts'
import { fault } from '../read/fault.ts'
import { openFile } from '../read/open-file.ts'

/** The case an interview begins with: what was saved before, or nothing. */
export async function resumed(file: string | undefined, regime: string): Promise<Case> {
  if (file === undefined || !(await exists(file))) return EMPTY_CASE
  return (await oneCase(file, { regime }, 'ask')).case
}

async function exists(file: string): Promise<boolean> {
  try {
    await (await openFile(file)).handle.close()
    return true
  } catch (error) {
    if (error instanceof ProblemError && error.problems[0]?.code === 'file-missing') return false
    throw error
  }
}

/**
 * Saves the case as a file that `assess` and a later `ask` read; whole or not at all.
 * @throws ProblemError when it cannot be written there
 */
export async function save(file: string, ruleSet: RuleSet, given: Case): Promise<void> {
  const partial = `${file}.partial`
  try {
    await writeFile(partial, stringify({ regime: ruleSet.id, ...writeCase(ruleSet, given) }))
    await rename(partial, file)
  } catch (error) {
    throw fault('file-unwritable', { file }, { reason: reasonOf(error) })
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
