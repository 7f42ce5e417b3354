/** Whether two names are one party's: which parts go together, and how likely it is. No input or output. */
export type { Alignment, PartPair } from './align-parts.ts'
export { alignParts } from './align-parts.ts'
export { compareNames, MATCH, type NameComparison } from './compare-names.ts'
export { explainNames } from './explain-names.ts'
export { type Features, featuresOf } from './features.ts'
export { areaUnderCurve, bestThreshold, type Quality, qualityAt, type Scored } from './measures.ts'
export { type Evidence, evidenceOf, type Known, plainIdentifier, weighEvidence } from './weigh-evidence.ts'
