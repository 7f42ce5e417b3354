import type { Field } from '../../expression/types.ts'

/**
 * The facts and fields that columns or records hold: by id (`shares.own`; `related[].shares` for a field of a list)
 * the denominator over which its numbers are counted, 1 for anything that is no ratio. What is left out is unknown.
 */
export type Layout = Readonly<Record<string, number>>

/** The name of a field in a layout. */
export function fieldName({ list, name }: Field): string {
  return `${list}[].${name}`
}
