import { ProblemError } from '@sekisho/logic'
import type { Command } from '../command.ts'
import { explainPair } from '../names/explain-pair.ts'
import { KIND } from '../names/kind-option.ts'
import { scorePairs } from '../names/score-pairs.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'
import { misused } from '../usage-messages.ts'

export const names: Command = {
  name: 'names',
  summary: {
    ja: '二つの名前が同じ者かを、あらゆる文字で比べる',
    en: 'compare names in any script: are two of them one party’s?',
  },
  operands: 'score PAIRS | explain NAME NAME',
  count: [2, 3],
  options: [KIND, formatOption('text', 'json'), LANGUAGE],
  async run(call, terminal) {
    const [what = '', one = '', other] = call.operands
    if (what === 'score' && other === undefined) return scorePairs(one, call, terminal)
    if (what === 'explain' && other !== undefined) return explainPair(one, other, call, terminal)
    throw new ProblemError([misused('wrong-operands', 'names', this.operands)])
  },
}
