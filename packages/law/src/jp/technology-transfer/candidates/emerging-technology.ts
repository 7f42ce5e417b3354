import { all, choiceFact, is, not, rule } from '@sekisho/logic'
import { covered } from '../acts.ts'
import { exempt } from '../exempt.ts'
import { technologyKind } from '../facts-technology.ts'
import { proposal } from './proposal.ts'

/** Emerging and foundational technology that is not listed yet, as candidates for a list of Japan’s own. */

export const emergingField = choiceFact('candidate.emerging-field', {
  label: { ja: '新興・基盤技術の分野', en: 'Field of emerging or foundational technology' },
  question: {
    ja: 'リスト規制されていないその技術は、次のどの分野の先端技術ですか。',
    en: 'Of which field is the technology, not being listed, at the forefront?',
  },
  options: {
    biotechnology: { ja: 'バイオ', en: 'Biotechnology' },
    'artificial-intelligence': { ja: '人工知能・機械学習', en: 'Artificial intelligence, machine learning' },
    positioning: { ja: '測位・センサー', en: 'Positioning and sensing' },
    microprocessors: { ja: 'マイクロプロセッサ・先端計算', en: 'Microprocessors, advanced computing' },
    'data-analytics': { ja: 'データ分析', en: 'Data analytics' },
    quantum: { ja: '量子', en: 'Quantum information and sensing' },
    logistics: { ja: '輸送・物流', en: 'Logistics' },
    'additive-manufacturing': { ja: '積層造形', en: 'Additive manufacturing' },
    robotics: { ja: 'ロボット', en: 'Robotics' },
    'brain-computer': { ja: '脳・計算機の接続', en: 'Brain-computer interfaces' },
    hypersonics: { ja: '極超音速', en: 'Hypersonics' },
    'advanced-materials': { ja: '先端材料', en: 'Advanced materials' },
    surveillance: { ja: '先端監視', en: 'Advanced surveillance' },
    none: { ja: 'いずれでもない', en: 'None of these' },
  },
})

export const emergingTechnology = rule('candidate-emerging-technology', {
  title: { ja: '新興・基盤技術の独自規制（候補）', en: 'Own control of emerging technology (candidate)' },
  cite: proposal({
    ja: '2019年中間報告の論点1',
    en: 'issue 1 of the interim report of 2019',
  }),
  when: all(covered, is(technologyKind, 'design', 'manufacture', 'program'), not(is(emergingField, 'none'))),
  unless: [exempt],
})
