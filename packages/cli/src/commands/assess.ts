import { assessDeal } from '@sekisho/logic'
import { type Answered, type AnswerFormat, AnswerWriter } from '../answer-writer.ts'
import { type LoadedCase, type LoadResult, loadCases } from '../case-file.ts'
import type { Call, Command } from '../command.ts'
import { textOption } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { PARTY_OPTIONS } from '../lists/party-options.ts'
import { overridesOf } from '../overrides.ts'
import { PROGRAM } from '../program.ts'
import { ProgressBar } from '../progress-bar.ts'
import { formatOption, LANGUAGE, ON, REGIME } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'

function formatOf(call: Call): AnswerFormat {
  const format = textOption(call, 'format')
  return format === 'json' || format === 'markdown' || format === 'html' ? format : 'text'
}

async function answer({ id, ruleSet, acts }: LoadedCase): Promise<Answered> {
  return { id, ...assessDeal(ruleSet, acts, PROGRAM) }
}

function report(result: LoadResult, terminal: Terminal): void {
  for (const problem of result.ok ? result.notes : result.problems) terminal.problem(problem)
}

export const assess: Command = {
  name: 'assess',
  summary: { ja: '事案を判定し、根拠を示す', en: 'determine cases, with proof' },
  operands: 'FILE…',
  count: [1, Number.POSITIVE_INFINITY],
  options: [ON, formatOption('text', 'json', 'markdown', 'html'), REGIME, ...PARTY_OPTIONS, LANGUAGE],
  async run(call, terminal) {
    const overrides = await overridesOf(call)
    const writer = new AnswerWriter(formatOf(call), terminal)
    let failed = 0
    for (const file of call.operands) {
      const bar = new ProgressBar(terminal)
      for await (const result of loadCases(file, overrides, bar.onShare)) {
        if (!result.ok || result.notes.length > 0) bar.clear()
        report(result, terminal)
        if (result.ok) await writer.add(await answer(result.loaded))
        else failed += 1
        bar.step()
      }
      bar.clear()
    }
    await writer.end(failed)
    return failed === 0 ? EXIT.done : EXIT.faulty
  },
}
