import { all, any, decision, type Fact, is, type RuleSetDescription, topic } from '@sekisho/logic'
import { duty } from '../duty.ts'
import { outcomesOf } from '../outcomes.ts'
import { dutyOutcomes } from '../outcomes-duties.ts'
import { technologyTransfer } from '../regime.ts'
import { type Candidate, type CandidateId, candidates } from './candidates.ts'
import { proposal } from './proposal.ts'

const isFact = (declared: unknown): declared is Fact =>
  typeof declared === 'object' && declared !== null && 'kind' in declared && declared.kind === 'fact'

/**
 * The regime as it would be with candidate rules turned on. The law itself stays as it is: its own answer is `duty`, the
 * simulated one `simulated-duty`. A candidate that frees never frees what another candidate controls.
 *
 * @param on the candidates that are turned on; at least one
 */
export function simulated(on: readonly [CandidateId, ...CandidateId[]]): RuleSetDescription {
  const ids = [...new Set(on)].sort()
  const chosen: readonly Candidate[] = ids.map((id) => candidates[id])
  const controls = chosen.filter(({ leadsTo }) => leadsTo === 'licence').map(({ rule }) => rule)
  const frees = chosen.filter(({ leadsTo }) => leadsTo === 'exempt').map(({ rule }) => rule)
  const cite = proposal({ ja: '試算のため有効にしたもの', en: 'turned on to simulate' })
  const answer: typeof duty = decision('simulated-duty', {
    title: { ja: '候補規則を入れた手続', en: 'What would have to be done' },
    cite,
    type: duty.type,
    principle: 'none',
    exceptions: [
      { when: any(...controls), is: 'licence', rank: 5, cite },
      { when: all(is(duty, 'licence'), any(...frees)), is: 'exempt', rank: 4, cite },
      { when: is(duty, 'licence'), is: 'licence', rank: 3, cite: duty.cite },
      { when: is(duty, 'report'), is: 'report', rank: 2, cite: duty.cite },
      { when: is(duty, 'exempt'), is: 'exempt', rank: 1, cite: duty.cite },
    ],
  })
  const facts = chosen.flatMap(({ declares }) => Object.values(declares).filter(isFact))
  const { topics = [], occasions: _, ...law } = technologyTransfer
  return {
    ...law,
    id: [law.id, ...ids].join('+'),
    title: {
      ja: `技術の提供（候補規則の試算：${chosen.map(({ title }) => title.ja).join('、')}）`,
      en: `Transfer of technology, simulated with ${chosen.map(({ title }) => title.en).join(', ')}`,
    },
    answer,
    outcomes: [...outcomesOf(answer), ...dutyOutcomes],
    modules: {
      ...law.modules,
      ...Object.fromEntries(chosen.map(({ file, declares }) => [file, declares])),
      'candidates/simulated.ts': { answer },
    },
    topics: [...topics, topic({ ja: '候補規則', en: 'Candidate rules' }, facts)],
  }
}
