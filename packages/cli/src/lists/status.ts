import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { importedVersions, watchListsFolder } from './watch-lists.ts'

/** Which versions of which lists there are, from which files. */
export async function listStatus(_: readonly string[], call: Call, terminal: Terminal): Promise<ExitCode> {
  const versions = await importedVersions(watchListsFolder(call))
  if (textOption(call, 'format') === 'json') {
    await terminal.out(`${JSON.stringify(versions, null, 2)}\n`)
    return EXIT.done
  }
  for (const { list, asOf, parties, names, source } of versions) {
    const counted = { ja: `${parties} 件、名前 ${names}`, en: `${parties} parties, ${names} names` }
    const from = `${source.file} (SHA-256 ${source.sha256.slice(0, 12)}…)`
    await terminal.out(`${terminal.style(`${list} ${asOf}`, 'bold')}  ${terminal.say(counted)}  ${from}\n`)
  }
  return EXIT.done
}
