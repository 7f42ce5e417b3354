/**
 * The rule language of Sekisho: written rule → checked rule set → readings. See README.md. In order: values,
 * expressions, what an author writes, checking, cases and deals, readings, JSON.
 */

export { type CaseAbout, casesAbout } from './case/cases-about.ts'
export * from './case/given.ts'
export { nearName } from './case/near-name.ts'
export { type CaseResult, readCase } from './case/read-case.ts'
export { writeNumber } from './case/read-number.ts'
export {
  checkWorkedCase,
  checkWorkedCases,
  type Difference,
  isWorkedFile,
  readWorkedCases,
  type WorkedCase,
  type WorkedResult,
} from './case/worked-case.ts'
export { writeCase } from './case/write-case.ts'
export { checkRuleSet, type RuleSet } from './check/check-rule-set.ts'
export {
  type ActDetermination,
  type Assessment,
  assessDeal,
  assessDealWithoutProof,
  publishAssessment,
} from './deal/assess-deal.ts'
export { type ActCase, type DealResult, readDeal } from './deal/read-deal.ts'
export { type DealSum, gravest, sumUpDeal } from './deal/sum-up.ts'
export { all } from './expression/all-of.ts'
export { any } from './expression/any-of.ts'
export { type Citation, type CitedProvision, type Cites, citesOf } from './expression/citation.ts'
export { atLeast, atMost, below, equals, moreThan } from './expression/compare.ts'
export { always, day, never, number, option, ratio } from './expression/constant.ts'
export { type Calendar, type Counting, dayAfter, daysBefore, lastDayOf } from './expression/day-shift.ts'
export type { Decision } from './expression/decision.ts'
export { greatest, least } from './expression/extreme.ts'
export type { Fact } from './expression/fact.ts'
export { inSet } from './expression/in-set.ts'
export { type Kind, type Node, nodeOf, operandsOf } from './expression/kinds.ts'
export { negative } from './expression/negative.ts'
export { not } from './expression/not.ts'
export { is } from './expression/one-of.ts'
export type { Outside } from './expression/outside.ts'
export type { Parameter } from './expression/parameter.ts'
export { minus, plus } from './expression/plus.ts'
export { every, some } from './expression/quantified.ts'
export type { Rule } from './expression/rule.ts'
export { times } from './expression/scale.ts'
export { share } from './expression/share.ts'
export { count, sum } from './expression/sum.ts'
export * from './expression/types.ts'
export { whenPresent } from './expression/when-present.ts'
export { fromJson } from './json/from-json.ts'
export { type JsonResult, readJson } from './json/read-json.ts'
export { RULES_FORMAT, type RuleSetJson } from './json/rule-set-json.ts'
export { toJson } from './json/to-json.ts'
export * from './readings/ask/index.ts'
export * from './readings/bulk/index.ts'
export * from './readings/describe/index.ts'
export * from './readings/determine/index.ts'
export { type Evaluation, evaluate } from './readings/evaluate/evaluate.ts'
export * from './readings/explain/index.ts'
export { sayValue } from './readings/explain/words/say-value.ts'
export * from './readings/options/index.ts'
export * from './readings/receipt/index.ts'
export * from './readings/render/index.ts'
export * from './readings/timeline/index.ts'
export * from './values/day.ts'
export * from './values/exact.ts'
export { plainDecimal } from './values/plain-decimal.ts'
export * from './values/problem.ts'
export * from './values/range.ts'
export * from './values/truth.ts'
export * from './values/words.ts'
export type { AnswerMeaning, AnswerSentence } from './write/answer-sentence.ts'
export { type Constraint, constraint } from './write/constraint.ts'
export { decision, quantity } from './write/decision.ts'
export * from './write/fact.ts'
export { notModelled } from './write/not-modelled.ts'
export { type Occasion, type OccasionWords, occasion } from './write/occasion.ts'
export { type Condition, type Outcome, type OutcomeKind, outcome } from './write/outcome.ts'
export { parameter, setParameter } from './write/parameter.ts'
export { rule } from './write/rule.ts'
export type { RuleSetDescription } from './write/rule-set.ts'
export { type Topic, topic } from './write/topic.ts'
