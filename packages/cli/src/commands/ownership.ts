import { ProblemError } from '@sekisho/logic'
import type { Command } from '../command.ts'
import { graphStats } from '../ownership/graph-stats.ts'
import { validateFile } from '../ownership/validate-file.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'
import { misused } from '../usage-messages.ts'

export const ownership: Command = {
  name: 'ownership',
  summary: {
    ja: '所有と支配のデータ（BODS など）を検査し、中身を数える',
    en: 'check files of ownership (BODS), and count what they hold',
  },
  operands: 'validate FILE | stats FILE',
  count: [2, 2],
  options: [
    {
      name: 'partial',
      help: { ja: '読めないものを除いて数える', en: 'count without what cannot be read' },
    },
    formatOption('text', 'json'),
    LANGUAGE,
  ],
  async run(call, terminal) {
    const [what = '', file = ''] = call.operands
    if (what === 'validate') return validateFile(file, call, terminal)
    if (what === 'stats') return graphStats(file, call, terminal)
    throw new ProblemError([misused('wrong-operands', 'ownership', this.operands)])
  },
}
