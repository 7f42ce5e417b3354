import type { RuleSetDescription } from '@sekisho/logic'
import { userName } from '../security-trade-control/facts-end-user.ts'
import { constraints } from './constraints.ts'
import { actDay } from './facts-act.ts'
import * as modules from './modules.ts'
import { otherOutcomes } from './outcomes.ts'
import { dutyOutcomes } from './outcomes-duties.ts'
import { licenceOutcomes } from './outcomes-licence.ts'
import { requirement } from './requirement.ts'
import { sentences } from './sentences.ts'
import { topics } from './topics.ts'

export {
  type ExampleGoods,
  exampleGoods,
  type WeaponKind,
} from '../security-trade-control/example-goods.ts'

/** Export, transit and brokering of goods under articles 48 and 25(4) of the Foreign Exchange and Foreign Trade Act. */
export const exportControl: RuleSetDescription = {
  id: 'jp/export',
  title: { ja: '貨物の輸出・仲介・仮陸揚げ', en: 'Export, brokering and transit of goods' },
  version: '2026.11.26',
  knownOn: '2026-11-23',
  span: { from: '2017-01-01', until: '2027-12-31' },
  act: actDay,
  answer: requirement,
  sentences,
  outcomes: [...licenceOutcomes, ...otherOutcomes, ...dutyOutcomes],
  constraints,
  modules,
  carried: [userName],
  topics,
}
