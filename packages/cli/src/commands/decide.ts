import { VERDICTS } from '@sekisho/names/decisions'
import type { Command } from '../command.ts'
import { LANGUAGE } from '../shared-options.ts'

export const decide: Command = {
  name: 'decide',
  summary: {
    ja: '照合の候補が同じ者か別の者かの判断を、理由とともに記録する',
    en: 'record whether a hit is the same party or another, and why',
  },
  operands: 'RESULTS ID LIST ENTRY',
  count: [4, 4],
  options: [
    {
      name: 'verdict',
      value: 'VERDICT',
      choices: VERDICTS,
      help: {
        ja: 'same（同じ者）、other（別の者）、need-more（追加の確認が必要）',
        en: 'same (party), other (party), need-more (to be found out)',
      },
    },
    { name: 'reason', value: 'TEXT', help: { ja: '理由', en: 'why' } },
    { name: 'by', value: 'NAME', help: { ja: '判断した人', en: 'who decides' } },
    {
      name: 'decisions',
      value: 'FILE',
      help: { ja: '判断の記録（末尾に加える）', en: 'the record of decisions, added to at its end' },
    },
    LANGUAGE,
  ],
  async run(call, terminal) {
    const { decideHit } = await import('../screening/decide-hit.ts')
    return decideHit(call.operands, call, terminal)
  },
}
