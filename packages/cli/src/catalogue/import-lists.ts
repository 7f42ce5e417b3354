import { importList } from '@sekisho/catalogue/folder'
import { ProblemError } from '@sekisho/logic'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { IMPORT_OUTCOMES } from '../import-outcomes.ts'
import type { Terminal } from '../terminal.ts'
import { folderOf } from './lists-folder.ts'

/** Imports files of control lists; one that is refused does not stop the others. */
export async function importLists(
  files: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = folderOf(call)
  const asOf = textOption(call, 'as-of')
  const options = { ...(asOf === undefined ? {} : { asOf }), replace: call.options.replace === true }
  let failed = 0
  for (const file of files) {
    try {
      const { list, path, was } = await importList(file, folder, options)
      const entries = list.entries.length
      await terminal.out(
        `${terminal.say(list.title)} ${list.asOf}: ${terminal.say({ ja: `${entries} 項目`, en: `${entries} entries` })}, ${terminal.say(IMPORT_OUTCOMES[was])} (${path})\n`,
      )
      for (const remark of list.remarks) terminal.note(`  ${terminal.say(remark)}`)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      failed += 1
      for (const problem of error.problems) terminal.problem(problem)
    }
  }
  return failed === 0 ? EXIT.done : EXIT.faulty
}
