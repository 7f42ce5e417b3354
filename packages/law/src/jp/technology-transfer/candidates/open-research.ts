import { all, is, not, rule, truthFact } from '@sekisho/logic'
import { itemRow } from '../../security-trade-control/facts-item.ts'
import { coveredProvision } from '../acts.ts'
import { proposal } from './proposal.ts'

/** A wider scope of basic research: research whose results will be published, whatever it leads to. */

export const openPublication = truthFact('candidate.open-publication', {
  label: { ja: '成果をすべて公開する研究', en: 'Research whose results are all published' },
  question: {
    ja: '成果をすべて、資金の出し手などの制限を受けずに公開することになっている研究ですか。',
    en: 'Is it research all results of which are to be published, without restriction by a sponsor?',
  },
})

export const openResearch = rule('candidate-open-research', {
  title: { ja: '公開を予定する研究の特例（候補）', en: 'Exception for research to be published (candidate)' },
  cite: proposal({
    ja: '2019年中間報告の基礎研究の論点',
    en: 'the issue of basic research in the interim report of 2019',
  }),
  when: all(
    coveredProvision,
    openPublication,
    not(is(itemRow, 'item-1', 'item-2', 'item-3', 'item-3-2', 'item-4')),
  ),
})
