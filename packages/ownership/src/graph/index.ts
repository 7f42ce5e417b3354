/** Entities, dated interests, and the columns that the questions of `control` run over. */
export type { Fault } from './faults.ts'
export { at, type Holding, type HoldingColumns, Holdings } from './holdings.ts'
export { ENTITY_KINDS, type Entity, type Interest, MEASURES, type Measure } from './interest.ts'
export { OwnershipGraph } from './ownership-graph.ts'
export { partsOfPercent, type Share, SOME, sayShare, shareOf, WHOLE } from './share.ts'
