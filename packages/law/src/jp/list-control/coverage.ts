import { entries } from './entries.ts'
import { brackets } from './tables/brackets.ts'

/** How much of an item (項) of the list of goods is modelled. */
export interface Coverage {
  /** Such as `6`. */
  readonly item: string
  /** Its bracketed items. */
  readonly all: number
  /** Those that the entries say whole. */
  readonly whole: readonly string[]
  /** Those of which the entries say a part. */
  readonly partly: readonly string[]
  readonly none: readonly string[]
  /** Entries that are modelled in it, technology left out. */
  readonly entries: number
}

/** What is modelled of each item of the list of goods, by its bracketed items. */
export function coverage(): readonly Coverage[] {
  return [...brackets].map(([item, numbers]) => {
    const of = (number: string) =>
      entries.filter(
        (entry) => entry.kind === 'goods' && entry.item === (number === '' ? item : `${item}(${number})`),
      )
    const isWhole = (number: string) =>
      of(number).some(({ completesItem }) => completesItem) &&
      of(number).every(({ modelled }) => modelled === 'whole')
    const named = numbers.filter((number) => of(number).length > 0)
    return {
      item,
      all: numbers.length,
      whole: named.filter(isWhole),
      partly: named.filter((number) => !isWhole(number)),
      none: numbers.filter((number) => of(number).length === 0),
      entries: numbers.reduce((sum, number) => sum + of(number).length, 0),
    }
  })
}
