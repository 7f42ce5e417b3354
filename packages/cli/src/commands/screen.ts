import type { Command } from '../command.ts'
import { DAY } from '../command.ts'
import { WATCH_LISTS } from '../lists/watch-lists.ts'
import { KIND } from '../names/kind-option.ts'
import { THRESHOLD } from '../screening/threshold-option.ts'
import { formatOption, LANGUAGE } from '../shared-options.ts'

export const screen: Command = {
  name: 'screen',
  summary: {
    ja: '取引先のファイル、または一つの名前を名簿と照合する',
    en: 'screen a file of parties, or one name, against the watch-lists',
  },
  operands: 'FILE | NAME --name',
  count: [1, 1],
  options: [
    {
      name: 'name',
      help: { ja: 'ファイルではなく名前そのものを照合する', en: 'what is given is a name, not a file' },
    },
    { name: 'born', value: 'YEAR', help: { ja: '生年か生年月日', en: 'year or day of birth' } },
    {
      name: 'country',
      value: 'CODE',
      help: { ja: '国（2文字、例：JP）', en: 'country in two letters, such as JP' },
    },
    {
      name: 'on',
      value: DAY,
      help: {
        ja: 'この日に適用される版の名簿と照合する',
        en: 'against the versions of the lists as of this day',
      },
    },
    {
      name: 'decisions',
      value: 'FILE',
      help: {
        ja: 'sekisho decide の記録。別の者と判断した候補は、どちらかの特定内容が変わるまで出さない',
        en: 'the record of sekisho decide: a hit that was cleared stays away until who either party is has changed',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      help: {
        ja: '結果を書くファイル（JSON Lines）。途中で止まったものは、同じ命令で続きから',
        en: 'file for the results (JSON Lines); what was cut is gone on with by the same command',
      },
    },
    {
      name: 'since',
      value: 'FILE',
      help: {
        ja: '前の結果。それから変わった名簿の者と取引先だけを照合する',
        en: 'earlier results: only entries and parties that have changed since are looked at',
      },
    },
    THRESHOLD,
    KIND,
    WATCH_LISTS,
    formatOption('text', 'json'),
    LANGUAGE,
  ],
  async run(call, terminal) {
    const [operand = ''] = call.operands
    if (call.options.name === true) {
      const { screenName } = await import('../screening/screen-name.ts')
      return screenName(operand, call, terminal)
    }
    const { screenFile } = await import('../screening/screen-file.ts')
    return screenFile(operand, call, terminal)
  },
}
