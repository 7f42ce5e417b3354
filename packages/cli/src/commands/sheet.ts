import { readFile } from 'node:fs/promises'
import type { ReadBack } from '@sekisho/catalogue/sheets'
import { FALSE, ProblemError, TRUE } from '@sekisho/logic'
import type { Command } from '../command.ts'
import { EXIT } from '../exit-code.ts'
import { LANGUAGE } from '../shared-options.ts'
import type { Terminal } from '../terminal.ts'
import { misused } from '../usage-messages.ts'

const VERDICTS = {
  yes: { ja: '該当', en: 'applies' },
  no: { ja: '非該当', en: 'does not apply' },
  open: { ja: '判定できない', en: 'cannot be judged' },
} as const

/** What a filled sheet says now, and every difference from when it was made or from its own values. */
function sheetText({ head, entries, evaluation, differences }: ReadBack, { say, style }: Terminal): string {
  const { product, maker, model, judge, approver } = head
  const verdicts = entries.map((entry) => {
    const truth = evaluation.reading.value(entry)
    const verdict = truth === TRUE ? VERDICTS.yes : truth === FALSE ? VERDICTS.no : VERDICTS.open
    return `  ${say(entry.title)}: ${say(verdict)}`
  })
  const found =
    differences.length === 0
      ? [say({ ja: '違いはありません。', en: 'There is no difference.' })]
      : differences.map(({ message }) => `! ${say(message)}`)
  return `${[
    style([maker, product, model].filter(Boolean).join(' '), 'bold'),
    `${say({ ja: '判定者', en: 'judge' })}: ${judge || '—'}  ${say({ ja: '承認者', en: 'approver' })}: ${approver || '—'}`,
    ...verdicts,
    ...found,
  ].join('\n')}\n`
}

export const sheet: Command = {
  name: 'sheet',
  summary: {
    ja: '記入された判定の用紙（Word）を読み戻し、もう一度判定する',
    en: 'read filled sheets (Word) back and judge them again',
  },
  operands: 'FILE…',
  count: [1, Number.POSITIVE_INFINITY],
  options: [LANGUAGE],
  async run(call, terminal) {
    const { readListSheet } = await import('@sekisho/catalogue/sheets')
    const today = new Date().toISOString().slice(0, 10)
    let failed = 0
    for (const file of call.operands) {
      const bytes = await readFile(file).catch(() => {
        throw new ProblemError([misused('unreadable-file', file)])
      })
      const read = readListSheet(bytes, today)
      if (read.ok) await terminal.out(sheetText(read, terminal))
      else {
        failed += 1
        for (const problem of read.problems) terminal.problem({ ...problem, at: { file, ...problem.at } })
      }
    }
    return failed === 0 ? EXIT.done : EXIT.faulty
  },
}
