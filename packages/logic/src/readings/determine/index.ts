export type * from './determination.ts'
export { type DetermineOptions, determine, determineWithoutProof } from './determine.ts'
