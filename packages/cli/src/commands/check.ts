import { DEFAULT_REGIME, REGIME_IDS, regime } from '@sekisho/law/regimes'
import { checkWorkedCase, type Difference, isWorkedFile, ProblemError, readWorkedCases } from '@sekisho/logic'
import type { Command } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { located, plainOf } from '../plain.ts'
import { readCases } from '../read/read-cases.ts'
import type { SourceRecord } from '../read/source-record.ts'
import { LANGUAGE, REGIME } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'
import { casesFolder, filesIn } from '../worked-files.ts'

interface Tally {
  passed: number
  failed: number
}

function show({ what, expected, got }: Difference, terminal: Terminal): string {
  const [want, have] = [JSON.stringify(expected), JSON.stringify(got)]
  return terminal.say({
    ja: `  ${what}: 期待 ${want}、結果 ${have}`,
    en: `  ${what}: expected ${want}, got ${have}`,
  })
}

async function checkRecord(
  record: SourceRecord,
  named: string | undefined,
  tally: Tally,
  terminal: Terminal,
): Promise<void> {
  const raw = plainOf(record.value)
  const file = isWorkedFile(raw) ? raw : { cases: [raw] }
  const id = named ?? ('regime' in file && typeof file.regime === 'string' ? file.regime : DEFAULT_REGIME)
  const ruleSet = await regime(id)
  const { cases, problems } = readWorkedCases(file)
  for (const problem of problems) terminal.problem(located(problem, record))
  tally.failed += problems.length
  for (const worked of cases) {
    const result = checkWorkedCase(ruleSet, worked)
    if (result.differences.length === 0 && result.problems.length === 0) {
      tally.passed += 1
      continue
    }
    tally.failed += 1
    terminal.note(terminal.style(`✗ ${record.file} ${result.id}`, 'red'))
    for (const difference of result.differences) terminal.note(show(difference, terminal))
    for (const problem of result.problems)
      terminal.problem({ ...problem, at: { file: record.file, ...problem.at } })
  }
}

export const check: Command = {
  name: 'check',
  summary: {
    ja: '事例集を実行する（制度または自分のファイル・フォルダー）',
    en: 'run worked cases: of a regime, or your own files and folders',
  },
  operands: '[REGIME|FILE…]',
  count: [0, Number.POSITIVE_INFINITY],
  options: [REGIME, LANGUAGE],
  async run({ operands, options }, terminal) {
    const named = typeof options.regime === 'string' ? options.regime : undefined
    const wanted = operands.length > 0 ? operands : REGIME_IDS
    const paths = wanted.map((operand) => (REGIME_IDS.includes(operand) ? casesFolder(operand) : operand))
    const tally: Tally = { passed: 0, failed: 0 }
    for (const file of (await Promise.all(paths.map(filesIn))).flat()) {
      for await (const read of readCases(file)) {
        if (!read.ok) {
          terminal.problem(read.problem)
          tally.failed += 1
          continue
        }
        try {
          await checkRecord(read.record, named, tally, terminal)
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error
          for (const problem of error.problems) terminal.problem({ ...problem, at: { file, ...problem.at } })
          tally.failed += 1
        }
      }
    }
    if (tally.passed + tally.failed === 0) {
      terminal.problem(misused('no-worked-case'))
      tally.failed += 1
    }
    await terminal.out(`${tally.passed} passed, ${tally.failed} failed\n`)
    return tally.failed === 0 ? EXIT.done : EXIT.faulty
  },
}
