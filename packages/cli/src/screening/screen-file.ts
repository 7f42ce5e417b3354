import { prepareName } from '@sekisho/names/text'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { watchListsFolder } from '../lists/watch-lists.ts'
import { kindOf } from '../names/kind-option.ts'
import { ProgressBar } from '../progress-bar.ts'
import { place } from '../read/place.ts'
import { readCases } from '../read/read-cases.ts'
import type { Terminal } from '../terminal.ts'
import { hitLines, publishHit } from './hit-text.ts'
import { loadScreener } from './load-screener.ts'
import { screenProblem } from './messages.ts'
import { readSubject } from './read-subject.ts'
import { thresholdOf } from './threshold-option.ts'

/** Screens everybody in a file; one who cannot be read is told, and the others are screened. A line each as JSON Lines. */
export async function screenFile(file: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const threshold = thresholdOf(call)
  const { screener, versions } = await loadScreener(watchListsFolder(call), terminal, textOption(call, 'on'))
  const lists = versions.map(({ list, asOf, source }) => ({ list, asOf, sha256: source.sha256 }))
  const isJson = textOption(call, 'format') === 'json'
  if (isJson) await terminal.out(`${JSON.stringify({ format: 'sekisho-screening/1', threshold, lists })}\n`)
  const bar = new ProgressBar(terminal)
  let [number, found, failed] = [0, 0, 0]
  for await (const record of readCases(file, bar.onShare)) {
    number += 1
    const read = record.ok
      ? readSubject(record.record, number, kindOf(call))
      : { ok: false as const, problem: record.problem }
    if (!read.ok) {
      bar.clear()
      terminal.problem(read.problem)
      failed += 1
      continue
    }
    const { id, subject } = read.read
    if (record.ok && prepareName(subject.name).readings[0].parts.length === 0) {
      bar.clear()
      terminal.problem(screenProblem('no-letters', place(record.record, []), subject.name))
      failed += 1
      continue
    }
    const hits = screener.screen(subject, { threshold })
    if (hits.length > 0) found += 1
    if (isJson) await terminal.out(`${JSON.stringify({ id, subject, hits: hits.map(publishHit) })}\n`)
    else if (hits.length > 0) {
      bar.clear()
      const lines = hits.flatMap((hit) => hitLines(hit, terminal))
      await terminal.out(`${[terminal.style(`${id}  ${subject.name}`, 'bold'), ...lines].join('\n')}\n`)
    }
    bar.step()
  }
  bar.clear()
  const counted = {
    ja: `${number} 件のうち ${found} 件に候補があります（基準 ${threshold}、名前 ${screener.names}）。${failed > 0 ? `${failed} 件は照合できていません。` : ''}`,
    en: `${found} of ${number} have hits (threshold ${threshold}, ${screener.names} names).${failed > 0 ? ` ${failed} were not screened.` : ''}`,
  }
  terminal.note(terminal.say(counted))
  return failed === 0 ? EXIT.done : EXIT.faulty
}
