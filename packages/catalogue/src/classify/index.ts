/** Classification of products against the control list: specification → case → entries. No input or output. */
export {
  CLASSIFICATION_FORMAT,
  type Classification,
  type ClassificationResult,
  type ClassifiedEntry,
  type ComparedValue,
  type MissedLimit,
  type NeededFact,
  type Standing,
} from './classification.ts'
export { type ClassifyOptions, classify, classifyCase } from './classify.ts'
export { type LineClassification, ManyClassifier } from './classify-many.ts'
export { listRules } from './list-rules.ts'
export { readQuantity } from './quantity.ts'
export { type ReadSpec, readSpec } from './read-spec.ts'
export { Spec } from './spec.ts'
export { convertExactly } from './units.ts'
