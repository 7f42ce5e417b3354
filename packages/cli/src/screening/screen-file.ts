import { DecisionFile, type DecisionMemory } from '@sekisho/names/decisions'
import { Screener, type Subject } from '@sekisho/names/screening'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { asProblems, watchListsFolder } from '../lists/watch-lists.ts'
import { kindOf } from '../names/kind-option.ts'
import { ProgressBar } from '../progress-bar.ts'
import type { Terminal } from '../terminal.ts'
import { deltaSince } from './delta.ts'
import { type LoadedLists, loadLists } from './load-lists.ts'
import { matcherMark } from './matcher.ts'
import { subjectsIn } from './read-subject.ts'
import { fileOutput, linesOutput, type Output, textOutput } from './result-output.ts'
import { type KeptHit, keptHit, type Run } from './results.ts'
import { thresholdOf } from './threshold-option.ts'

/** Screens everybody in a file; one who cannot be read is told, and the others are screened. */
export async function screenFile(file: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const lists = await loadLists(watchListsFolder(call), terminal, textOption(call, 'on'))
  const run: Run = {
    format: 'sekisho-screening/1',
    threshold: thresholdOf(call),
    matcher: matcherMark(lists.prepare),
    lists: lists.versions.map(({ list, asOf, source }) => ({ list, asOf, sha256: source.sha256 })),
  }
  const bar = new ProgressBar(terminal)
  const hitsOf = await screening(call, run, lists, terminal)
  const memory = await memoryOf(call)
  const output = await outputOf(call, run, terminal, () => bar.clear())
  const counts = { ...output.done }
  let [number, cleared] = [0, 0]
  for await (const read of subjectsIn(file, kindOf(call), bar.onShare)) {
    number += 1
    if (number <= output.done.parties) continue
    counts.parties += 1
    if (read.ok) {
      const { id, subject } = read.read
      const hits = hitsOf(id, subject).map((hit) =>
        memory === undefined ? hit : { ...hit, standing: memory.standing(id, subject, hit) },
      )
      const open = hits.filter(({ standing }) => standing?.is !== 'other')
      if (open.length > 0) counts.found += 1
      cleared += hits.length - open.length
      await output.write({ id, subject, hits })
    } else {
      bar.clear()
      terminal.problem(read.problem)
      counts.failed += 1
      await output.write({ unread: read.problem.code })
    }
    bar.step()
  }
  bar.clear()
  await output.end(counts)
  terminal.note(terminal.say(summary({ ...counts, cleared }, run.threshold, lists.listings.length)))
  return counts.failed === 0 ? EXIT.done : EXIT.faulty
}

/** How the hits of a party are found: in all lists, or only in what has changed since earlier results. */
async function screening(
  call: Call,
  run: Run,
  lists: LoadedLists,
  terminal: Terminal,
): Promise<(id: string, subject: Subject) => readonly KeptHit[]> {
  const { threshold } = run
  const since = textOption(call, 'since')
  const delta = since === undefined ? undefined : await deltaSince(since, run, lists)
  let whole: Screener | undefined
  const inAll = (subject: Subject) => {
    whole ??= new Screener(lists.listings, lists.prepare)
    return whole.screen(subject, { threshold }).map(keptHit)
  }
  if (!delta) return (_, subject) => inAll(subject)
  const said = {
    ja: `前回から変わった名簿の者 ${delta.touched} 件と、変わった取引先だけを照合します。`,
    en: `Only the ${delta.touched} entries and the parties that have changed since are looked at.`,
  }
  terminal.note(terminal.say(said))
  return (id, subject) => delta.hitsOf(id, subject, threshold) ?? inAll(subject)
}

async function memoryOf(call: Call): Promise<DecisionMemory | undefined> {
  const file = textOption(call, 'decisions')
  if (file === undefined) return undefined
  return asProblems(file, () => new DecisionFile(file).memory())
}

function outputOf(call: Call, run: Run, terminal: Terminal, clear: () => void): Promise<Output> | Output {
  const out = textOption(call, 'out')
  if (out !== undefined) return fileOutput(out, run)
  return textOption(call, 'format') === 'json' ? linesOutput(run, terminal) : textOutput(terminal, clear)
}

function summary(
  {
    parties,
    found,
    failed,
    cleared,
  }: { readonly parties: number; readonly found: number; readonly failed: number; readonly cleared: number },
  threshold: number,
  entries: number,
) {
  const [ja, en] = [[] as string[], [] as string[]]
  ja.push(`${parties} 件のうち ${found} 件に候補があります（基準 ${threshold}、名簿の者 ${entries}）。`)
  en.push(`${found} of ${parties} have hits (threshold ${threshold}, ${entries} entries).`)
  if (cleared > 0) {
    ja.push(`別の者と判断済みの候補 ${cleared} 件。`)
    en.push(cleared === 1 ? '1 hit was cleared before.' : `${cleared} hits were cleared before.`)
  }
  if (failed > 0) {
    ja.push(`${failed} 件は照合できていません。`)
    en.push(`${failed} were not screened.`)
  }
  return { ja: ja.join(''), en: en.join(' ') }
}
