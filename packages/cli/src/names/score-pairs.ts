import type { Problem, Words } from '@sekisho/logic'
import { compareNames, explainNames, MATCH } from '@sekisho/names/compare'
import { type PrepareOptions, prepareName } from '@sekisho/names/text'
import type { Call } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { place } from '../read/place.ts'
import { readCases } from '../read/read-cases.ts'
import type { SourceRecord } from '../read/source-record.ts'
import type { Terminal } from '../terminal.ts'
import { kindOf } from './kind-option.ts'
import { pairProblem } from './messages.ts'
import { type NamePair, readPair } from './read-pair.ts'
import { readingsFor } from './readings.ts'
import { summaryOf, summaryText } from './summary.ts'

/** A pair with what was found of it. */
export interface ScoredPair extends NamePair {
  readonly score: number
  readonly decision: 'match' | 'no-match'
  readonly reasons: readonly Words[]
}

function scored(
  pair: NamePair,
  record: SourceRecord,
  how: PrepareOptions,
): { pair: ScoredPair; notes: readonly Problem[] } {
  const at = place(record, [])
  const [a, b] = [prepareName(pair.name1, pair.kind, how), prepareName(pair.name2, pair.kind, how)]
  const comparison = compareNames(a, b)
  const notes = [a, b].flatMap(({ text, readings, isCut }) => [
    ...(text !== '' && readings[0].parts.length === 0 ? [pairProblem('no-letters', at, text)] : []),
    ...(isCut ? [pairProblem('too-long', at, text)] : []),
  ])
  const decision = comparison.score >= MATCH ? 'match' : 'no-match'
  return { pair: { ...pair, score: comparison.score, decision, reasons: explainNames(comparison) }, notes }
}

/** Scores each pair of a file; where it is labelled, says how well the scores tell. */
export async function scorePairs(file: string, call: Call, terminal: Terminal): Promise<ExitCode> {
  const pairs: ScoredPair[] = []
  let failed = 0
  for await (const record of readCases(file)) {
    const read = record.ok
      ? readPair(record.record, kindOf(call))
      : { ok: false as const, problems: [record.problem] }
    if (!read.ok || !record.ok) {
      failed += 1
      if (!read.ok) read.problems.forEach(terminal.problem)
      continue
    }
    const how = await readingsFor([read.pair.name1, read.pair.name2])
    const { pair, notes } = scored(read.pair, record.record, how)
    for (const note of [...read.notes, ...notes]) terminal.problem(note)
    pairs.push(pair)
  }
  const summary = summaryOf(pairs)
  if (textOption(call, 'format') === 'json') {
    const published = pairs.map(({ name1, name2, schema, isMatch, group, score, decision, reasons }) => ({
      name1,
      name2,
      ...(schema === undefined ? {} : { schema }),
      ...(isMatch === undefined ? {} : { is_match: isMatch }),
      ...(group === undefined ? {} : { group }),
      score,
      decision,
      reasons,
    }))
    const answer = { format: 'sekisho-name-scores/1', threshold: MATCH, pairs: published, failed, summary }
    await terminal.out(`${JSON.stringify(answer, null, 2)}\n`)
  } else {
    for (const pair of pairs) await terminal.out(`${pairText(pair, terminal)}\n`)
    await terminal.out(summaryText(summary, failed, terminal))
  }
  return failed === 0 ? EXIT.done : EXIT.faulty
}

function pairText(
  { name1, name2, score, decision, isMatch, reasons }: ScoredPair,
  { say, style }: Terminal,
): string {
  const isWrong = isMatch !== undefined && isMatch !== (decision === 'match')
  const head = `${score.toFixed(2)}  ${decision.padEnd(8)}  ${name1}  |  ${name2}${isWrong ? `  ${say({ ja: '（ラベルと違う）', en: '(other than its label)' })}` : ''}`
  return [isWrong ? style(head, 'yellow') : head, style(`      ${reasons.map(say).join(' ')}`, 'dim')].join(
    '\n',
  )
}
