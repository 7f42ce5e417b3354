import { ProblemError } from '@sekisho/logic'
import { importList } from '@sekisho/names/folder'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { IMPORT_OUTCOMES } from '../import-outcomes.ts'
import type { Terminal } from '../terminal.ts'
import { ownColumns } from './own-columns.ts'
import { asProblems, watchListsFolder } from './watch-lists.ts'

/** Imports files of watch-lists; one that is refused does not stop the others. */
export async function importLists(
  files: readonly string[],
  call: Call,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = watchListsFolder(call)
  const [list, asOf, sha256] = ['list', 'as-of', 'sha256'].map((name) => textOption(call, name))
  const columns = ownColumns(call)
  const options = {
    ...(columns === undefined ? {} : { columns }),
    ...(list === undefined ? {} : { list }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(sha256 === undefined ? {} : { sha256 }),
    confirm: call.options.confirm === true,
  }
  let failed = 0
  for (const file of files) {
    try {
      const { version, was } = await asProblems(file, () => importList(file, folder, options))
      const { parties, names } = version
      const counted = { ja: `${parties} 件、名前 ${names}`, en: `${parties} parties, ${names} names` }
      await terminal.out(
        `${version.list} ${version.asOf}: ${terminal.say(counted)}, ${terminal.say(IMPORT_OUTCOMES[was])}\n`,
      )
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      failed += 1
      error.problems.forEach(terminal.problem)
    }
  }
  return failed === 0 ? EXIT.done : EXIT.faulty
}
