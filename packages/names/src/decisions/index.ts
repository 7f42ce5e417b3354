/** What people decided about hits, kept: a decision holds while both parties stay who they were. Node only. */
export { DecisionFile } from './decision-file.ts'
export {
  type Decision,
  DecisionMemory,
  decide,
  type Ruling,
  type Standing,
  VERDICTS,
  type Verdict,
} from './decisions.ts'
export { type Difference, type Identifying, identifyingOfParty, identifyingOfSubject } from './identifying.ts'
