import type { RuleSetDescription } from '@sekisho/logic'
import { userName } from '../security-trade-control/facts-end-user.ts'
import { constraints } from './constraints.ts'
import { duty } from './duty.ts'
import { actDay } from './facts-act.ts'
import * as modules from './modules.ts'
import { occasions } from './occasions/occasions.ts'
import { outcomesOf } from './outcomes.ts'
import { dutyOutcomes } from './outcomes-duties.ts'
import { sentences } from './sentences.ts'
import { topics } from './topics.ts'

/** Providing technology: article 25 of the Foreign Exchange and Foreign Trade Act. */
export const technologyTransfer: RuleSetDescription = {
  id: 'jp/technology-transfer',
  title: { ja: '技術の提供（役務取引）', en: 'Transfer of technology' },
  version: '2026.11.26',
  knownOn: '2026-11-23',
  span: { from: '2017-01-01', until: '2027-12-31' },
  act: actDay,
  answer: duty,
  sentences,
  outcomes: [...outcomesOf(duty), ...dutyOutcomes],
  constraints,
  modules,
  carried: [userName],
  topics,
  occasions,
}
