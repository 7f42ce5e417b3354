export type * from './determination.ts'
export { type DetermineOptions, determine } from './determine.ts'
